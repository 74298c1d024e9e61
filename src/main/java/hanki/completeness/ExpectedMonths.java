package hanki.completeness;

import hanki.period.Month;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is expected of whom, and what was said. A station is expected to speak of each month in
 * which it exists, from the first month of which one of its prefecture has spoken.
 */
@Dependent
class ExpectedMonths {

  private final MonthDeliveries deliveries;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  ExpectedMonths(MonthDeliveries deliveries, Reference reference, BusinessClock clock) {
    this.deliveries = deliveries;
    this.reference = reference;
    this.clock = clock;
  }

  /** Those that keep records: all but the agency, which only reads. */
  List<Station> stations() {
    return reference.stations().stream().filter(station -> !station.isNational()).toList();
  }

  /** The day of the first record that a station entered. */
  Optional<LocalDate> since() {
    return Stream.of(deliveries.firstConsultation(), deliveries.firstIncident())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /** Whether the station exists on a day of the month. */
  static boolean exists(Station station, Month month) {
    return Stream.iterate(month.firstDay(), day -> day.plusDays(1))
        .limit(month.days())
        .anyMatch(station::isOpenOn);
  }

  /** Whether the month is over. */
  boolean isOver(Month month) {
    return month.lastDay().isBefore(clock.today());
  }

  /**
   * How the months of the stations stand, in the order of both.
   *
   * @param counts whether to count records, too; else they are told as none
   */
  List<StationMonth> standing(List<Station> stations, List<Month> months, boolean counts) {
    LocalDate first = months.get(0).firstDay();
    LocalDate last = months.get(months.size() - 1).lastDay();
    Map<String, Delivered> said =
        deliveries.standing(first, last).stream()
            .collect(
                Collectors.toMap(each -> key(each.station(), each.monthFirst()), each -> each));
    Map<String, Long> records = counts ? records(first, last) : Map.of();
    Map<String, Optional<LocalDate>> begins = new HashMap<>();
    return stations.stream()
        .flatMap(
            station -> {
              Optional<LocalDate> begin =
                  begins.computeIfAbsent(station.prefecture().code(), deliveries::begin);
              return months.stream()
                  .map(
                      month -> {
                        String key = key(station.code(), month.firstDay());
                        Delivered word = said.get(key);
                        return new StationMonth(
                            station,
                            month,
                            state(station, month, word, begin),
                            isOver(month) && exists(station, month),
                            records.getOrDefault(key, 0L),
                            word == null || !counts ? null : word.records());
                      });
            })
        .toList();
  }

  private MonthState state(
      Station station, Month month, Delivered word, Optional<LocalDate> begin) {
    if (word != null) {
      return word.kind() == DeliveryKind.NOTHING ? MonthState.NOTHING : MonthState.DELIVERED;
    }
    boolean begun = begin.filter(day -> !month.firstDay().isBefore(day)).isPresent();
    if (!begun || !exists(station, month)) {
      return MonthState.NOT_EXPECTED;
    }
    return isOver(month) ? MonthState.MISSING : MonthState.RUNNING;
  }

  private Map<String, Long> records(LocalDate first, LocalDate last) {
    return Stream.concat(
            deliveries.consultations(first, last).stream(),
            deliveries.incidents(first, last).stream())
        .collect(
            Collectors.toMap(
                each -> key(each.station(), LocalDate.of(each.year(), each.month(), 1)),
                MonthCount::records,
                Long::sum));
  }

  private static String key(String station, LocalDate monthFirst) {
    return station + "/" + monthFirst;
  }
}
