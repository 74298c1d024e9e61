package hanki.completeness;

import hanki.period.Month;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Loads what stations of a sample have said of the months up to now. */
@ApplicationScoped
@Transactional
public class LoadingDeliveries {

  private final ExpectedMonths expected;
  private final MonthDeliveries deliveries;
  private final BusinessClock clock;

  @Inject
  LoadingDeliveries(ExpectedMonths expected, MonthDeliveries deliveries, BusinessClock clock) {
    this.expected = expected;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /**
   * Every station speaks of every month that is over, from the first one on: of records where it
   * has some, else of none.
   *
   * @param late codes of stations that have said nothing of the last month yet
   */
  @Audited("completeness.load-samples")
  public Long load(Month first, Set<String> late, String saidBy) {
    List<Month> over = Stream.iterate(first, expected::isOver, Month::next).toList();
    Month last = over.get(over.size() - 1);
    List<StationMonth> said =
        expected.standing(expected.stations(), over, true).stream()
            .filter(each -> ExpectedMonths.exists(each.station(), each.month()))
            .filter(each -> !each.month().equals(last) || !late.contains(each.station().code()))
            .toList();
    said.forEach(
        each ->
            deliveries.add(
                new MonthDelivery(
                    each.station(),
                    each.month().firstDay(),
                    each.records() == 0 ? DeliveryKind.NOTHING : DeliveryKind.DELIVERED,
                    each.records(),
                    saidBy,
                    clock.instant())));
    return (long) said.size();
  }
}
