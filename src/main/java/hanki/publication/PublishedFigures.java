package hanki.publication;

import hanki.statistics.AsPublished;
import hanki.statistics.FigureAddress;
import hanki.statistics.PublishedBefore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Tells figures what was published of them in reports of the house. */
@Dependent
class PublishedFigures implements PublishedBefore {

  private final Reports reports;

  @Inject
  PublishedFigures(Reports reports) {
    this.reports = reports;
  }

  @Override
  public List<AsPublished> of(FigureAddress address) {
    return reports.publishedValues(address.toString());
  }
}
