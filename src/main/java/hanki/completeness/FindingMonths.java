package hanki.completeness;

import hanki.identity.CurrentOfficer;
import hanki.identity.Officer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads which stations have said what of which months. Tells no contents of records. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class FindingMonths {

  private static final int MONTHS_REMINDED = 12;

  private final ExpectedMonths expected;
  private final MonthDeliveries deliveries;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingMonths(
      ExpectedMonths expected,
      MonthDeliveries deliveries,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.expected = expected;
    this.deliveries = deliveries;
    this.officer = officer;
    this.clock = clock;
  }

  /** The stations of the reader's prefecture by the months of the half. */
  public MonthMatrix matrix(HalfYear half) {
    List<Month> months = monthsOf(half);
    List<Station> stations =
        prefecture().stream()
            .filter(
                station -> months.stream().anyMatch(each -> ExpectedMonths.exists(station, each)))
            .toList();
    List<StationMonth> cells = expected.standing(stations, months, true);
    List<MonthMatrix.Line> lines = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      lines.add(
          new MonthMatrix.Line(
              stations.get(i), cells.subList(i * months.size(), (i + 1) * months.size())));
    }
    return new MonthMatrix(half, months, lines);
  }

  private static List<Month> monthsOf(HalfYear half) {
    return Stream.iterate(
            Month.containing(half.firstDay()),
            month -> !month.firstDay().isAfter(half.lastDay()),
            Month::next)
        .toList();
  }

  private List<Station> prefecture() {
    Officer reader = officer.get();
    Scope scope = Scope.ofPrefecture(reader.station(), reader.code());
    return expected.stations().stream()
        .filter(station -> reader.station().isNational() || scope.covers(station))
        .toList();
  }

  /**
   * One station-month.
   *
   * @throws NoSuchMonth if the prefecture has no such station in the month
   */
  public MonthPage month(String stationCode, Month month) {
    Station station =
        prefecture().stream()
            .filter(each -> each.code().equals(stationCode))
            .filter(each -> ExpectedMonths.exists(each, month))
            .findFirst()
            .orElseThrow(NoSuchMonth::new);
    return new MonthPage(
        expected.standing(List.of(station), List.of(month), true).get(0),
        deliveries.saidOf(station.id(), month.firstDay()),
        officer.may(Permission.DELIVER_MONTHS) && officer.scope().covers(station));
  }

  /** What the officer's stations owe of the last twelve months. */
  public MonthWork ownWork() {
    Month last = Month.containing(clock.today());
    List<Month> months =
        Stream.iterate(last, Month::previous)
            .limit(MONTHS_REMINDED)
            .sorted((one, other) -> one.firstDay().compareTo(other.firstDay()))
            .toList();
    List<Station> own =
        expected.stations().stream().filter(each -> officer.scope().covers(each)).toList();
    return new MonthWork(
        expected.standing(own, months, false).stream()
            .filter(each -> each.state() == MonthState.MISSING)
            .count());
  }
}
