package hanki.completeness;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.period.Month;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says for a station that the records of a month are all there, or takes that back. */
@ApplicationScoped
@Transactional
@Permitted(Permission.DELIVER_MONTHS)
public class DeliveringMonths {

  private final ExpectedMonths expected;
  private final MonthDeliveries deliveries;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  DeliveringMonths(
      ExpectedMonths expected,
      MonthDeliveries deliveries,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.expected = expected;
    this.deliveries = deliveries;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Gives the word of a station on a month that is over.
   *
   * @throws NoSuchMonth if there was no such station in the month
   * @throws StationNotYours if the officer does not speak for the station
   * @throws MonthNotOver if records of the month can still come
   * @throws MonthDeliveredBefore if a word of it stands
   * @throws NothingButRecords if it is to have had nothing, and there are records
   */
  @Audited("completeness.deliver")
  public Long deliver(String stationCode, Month month, DeliveryKind kind) {
    Station station = own(stationCode, month);
    String name = station.name().ja();
    if (!expected.isOver(month)) {
      throw new MonthNotOver(month.screenText());
    }
    if (deliveries.standingOf(station.id(), month.firstDay()).isPresent()) {
      throw new MonthDeliveredBefore(name, month.screenText());
    }
    long records = expected.standing(List.of(station), List.of(month), true).get(0).records();
    if (kind == DeliveryKind.NOTHING && records > 0) {
      throw new NothingButRecords(name, month.screenText(), records);
    }
    MonthDelivery delivery =
        new MonthDelivery(
            station, month.firstDay(), kind, records, officer.get().code(), clock.instant());
    deliveries.add(delivery);
    return delivery.id();
  }

  private Station own(String stationCode, Month month) {
    Station station =
        expected.stations().stream()
            .filter(each -> each.code().equals(stationCode))
            .filter(each -> ExpectedMonths.exists(each, month))
            .findFirst()
            .orElseThrow(NoSuchMonth::new);
    if (!officer.scope().covers(station)) {
      throw new StationNotYours(station.name().ja());
    }
    return station;
  }

  /**
   * Takes the word of a station back, for a reason that stays beside it.
   *
   * @throws NoSuchMonth if there was no such station in the month
   * @throws StationNotYours if the officer does not speak for the station
   * @throws MonthNotDelivered if no word stands
   */
  @Audited("completeness.take-back")
  public Long takeBack(String stationCode, Month month, String reason) {
    Station station = own(stationCode, month);
    MonthDelivery delivery =
        deliveries
            .standingOf(station.id(), month.firstDay())
            .orElseThrow(() -> new MonthNotDelivered(station.name().ja(), month.screenText()));
    delivery.takeBack(reason, officer.get().code(), clock.instant());
    return delivery.id();
  }
}
