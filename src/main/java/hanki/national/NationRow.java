package hanki.national;

import hanki.statistics.Figure;
import hanki.statistics.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A measure of the house beside what was published for the nation in the same period.
 *
 * @param house counted now, from the records of the house
 * @param nation series of the nation
 * @param published what stands for the nation; empty where nothing was published
 * @param own what the house's own force published for the period; empty if nothing is known
 * @param people population of the prefecture; empty if not known
 * @param nationPeople population of the nation; empty if not known
 */
public record NationRow(
    Measure measure,
    Figure house,
    PublishedSeries nation,
    Optional<PublishedValue> published,
    Optional<PublishedValue> own,
    Optional<PublishedValue> people,
    Optional<PublishedValue> nationPeople) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED_THOUSAND = BigDecimal.valueOf(100_000);

  /** Percent of the nation with one decimal, half up; both in the unit of the house. */
  public Optional<BigDecimal> share() {
    return published
        .map(value -> nation.inHouseUnit(value.amount()))
        .filter(all -> all.signum() > 0)
        .map(all -> ratio(BigDecimal.valueOf(house.value()), HUNDRED, all));
  }

  /** Cases or persons per 100,000 inhabitants; none for money. */
  public Optional<BigDecimal> perPeople() {
    return per(BigDecimal.valueOf(house.value()), people);
  }

  /** The same of the nation. */
  public Optional<BigDecimal> nationPerPeople() {
    return published.flatMap(value -> per(value.amount(), nationPeople));
  }

  private Optional<BigDecimal> per(BigDecimal amount, Optional<PublishedValue> inhabitants) {
    return measure.isMoney()
        ? Optional.empty()
        : inhabitants
            .map(PublishedValue::amount)
            .filter(all -> all.signum() > 0)
            .map(all -> ratio(amount, HUNDRED_THOUSAND, all));
  }

  private static BigDecimal ratio(BigDecimal part, BigDecimal times, BigDecimal whole) {
    return part.multiply(times).divide(whole, 1, RoundingMode.HALF_UP);
  }
}
