package hanki.reference;

import hanki.period.EraYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Gives out receipt numbers (R2-0088): gap-free within a year, never used twice, also when many
 * officers save at once. A rolled-back record gives its number back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReceiptNumbers {

  private final ReceiptCounters counters;

  @Inject
  public ReceiptNumbers(ReceiptCounters counters) {
    this.counters = counters;
  }

  /**
   * The next number of the kind in the year of the day.
   *
   * @param prefix before the year sign; empty for consultations
   */
  public String next(String kind, String prefix, LocalDate day) {
    String year = EraYear.ofPeriod(day.getYear()).sign();
    ReceiptCounter.Key key = new ReceiptCounter.Key(kind, year);
    ReceiptCounter counter = locked(key);
    if (counter == null) {
      counters.ensure(kind, year);
      counter = locked(key);
    }
    return String.format("%s%s-%04d", prefix, year, counter.next());
  }

  private ReceiptCounter locked(ReceiptCounter.Key key) {
    return counters.entityManager().find(ReceiptCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
  }
}
