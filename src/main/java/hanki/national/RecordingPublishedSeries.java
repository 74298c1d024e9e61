package hanki.national;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens a series of another publisher, so that its values can be entered. */
@ApplicationScoped
@Transactional
@Permitted(Permission.ENTER_PUBLISHED)
public class RecordingPublishedSeries {

  private static final int STEP = 10;

  private final PublishedValues published;

  @Inject
  RecordingPublishedSeries(PublishedValues published) {
    this.published = published;
  }

  /**
   * Opens it at the end of the lists. What it is does not change afterwards: a publisher that
   * counts anew has a new series, and the old one a note.
   *
   * @throws SeriesCodeTaken if the code is in use
   * @throws NoSuchSeries if it is to be a part of a series that does not exist
   */
  @Audited("national.open-series")
  public Long open(SeriesDraft draft) {
    if (published.withCode(draft.code()).isPresent()) {
      throw new SeriesCodeTaken(draft.code());
    }
    if (!draft.wholeCode().isEmpty() && published.withCode(draft.wholeCode()).isEmpty()) {
      throw new NoSuchSeries(draft.wholeCode());
    }
    PublishedSeries series = new PublishedSeries(draft, published.lastPlace() + STEP);
    published.add(series);
    return series.id();
  }
}
