package hanki.indicator;

import hanki.period.Period;
import hanki.statistics.Completeness;
import hanki.statistics.Measure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells figures since when reports of fake sites were taken over. */
@Dependent
class ImportedReports implements Completeness {

  private final FakeSites sites;

  @Inject
  ImportedReports(FakeSites sites) {
    this.sites = sites;
  }

  @Override
  public boolean covers(Measure measure) {
    return measure.code().startsWith("fakesite.");
  }

  /** No station speaks of them. */
  @Override
  public List<Gap> gaps(Period period) {
    return List.of();
  }

  @Override
  public Optional<LocalDate> since() {
    return sites.firstDay();
  }
}
