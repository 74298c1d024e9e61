package hanki.period;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One calendar half: 令和２年上半期 is 1 January to 30 June 2020.
 *
 * <p>The second half is a period of its own and is counted by itself, never as year minus first
 * half.
 */
public record HalfYear(int year, Half half) implements Period, Comparable<HalfYear> {

  /** Fails on a missing half. */
  public HalfYear {
    Objects.requireNonNull(half);
  }

  /** The half in which the day lies; 30 June is in the first, 1 July in the second. */
  public static HalfYear containing(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? Half.FIRST : Half.SECOND);
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.HALF_YEAR;
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, half == Half.FIRST ? 1 : 7, 1);
  }

  @Override
  public LocalDate lastDay() {
    return half == Half.FIRST ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
  }

  @Override
  public HalfYear sameLastYear() {
    return new HalfYear(year - 1, half);
  }

  @Override
  public HalfYear previous() {
    return half == Half.FIRST
        ? new HalfYear(year - 1, Half.SECOND)
        : new HalfYear(year, Half.FIRST);
  }

  @Override
  public HalfYear next() {
    return half == Half.FIRST
        ? new HalfYear(year, Half.SECOND)
        : new HalfYear(year + 1, Half.FIRST);
  }

  @Override
  public String code() {
    return year + (half == Half.FIRST ? "H1" : "H2");
  }

  @Override
  public String text() {
    return EraYear.ofPeriod(year).text() + half.sign() + "半期";
  }

  @Override
  public String screenText() {
    return EraYear.ofPeriod(year).screenText() + half.sign() + "半期";
  }

  @Override
  public String sign() {
    return EraYear.ofPeriod(year).sign() + half.sign();
  }

  @Override
  public String western() {
    return year + "年" + half.sign() + "半期";
  }

  @Override
  public int compareTo(HalfYear other) {
    return firstDay().compareTo(other.firstDay());
  }
}
