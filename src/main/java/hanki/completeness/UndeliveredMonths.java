package hanki.completeness;

import hanki.period.Month;
import hanki.period.Period;
import hanki.statistics.Completeness;
import hanki.statistics.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells figures which station-months are missing from what they count. A page asks for the same
 * periods figure by figure, so each is looked up once a request.
 */
@RequestScoped
class UndeliveredMonths implements Completeness {

  /** What stations enter themselves; fake sites are imported and surveys have their own word. */
  private static final Set<String> ENTERED =
      Set.of("consultation", "incident", "arrest", "clearance");

  private final ExpectedMonths expected;
  private final Map<Period, List<Gap>> asked = new HashMap<>();
  private Optional<LocalDate> since;

  @Inject
  UndeliveredMonths(ExpectedMonths expected) {
    this.expected = expected;
  }

  @Override
  public boolean covers(Measure measure) {
    return ENTERED.contains(measure.code().substring(0, measure.code().indexOf('.')));
  }

  @Override
  public Optional<LocalDate> since() {
    if (since == null) {
      since = expected.since();
    }
    return since;
  }

  @Override
  public List<Gap> gaps(Period period) {
    return asked.computeIfAbsent(period, this::missing);
  }

  private List<Gap> missing(Period period) {
    List<Month> months =
        Stream.iterate(
                Month.containing(period.firstDay()),
                month -> !month.firstDay().isAfter(period.lastDay()),
                Month::next)
            .filter(expected::isOver)
            .toList();
    if (months.isEmpty()) {
      return List.of();
    }
    return expected.standing(expected.stations(), months, false).stream()
        .filter(each -> each.state() == MonthState.MISSING)
        .map(each -> new Gap(each.station().code(), each.station().shortName(), each.month()))
        .toList();
  }
}
