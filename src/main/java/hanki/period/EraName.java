package hanki.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The eras in which records of this office can lie, with the days on which they began. */
public enum EraName {
  SHOWA("昭和", "S", LocalDate.of(1926, 12, 25)),
  HEISEI("平成", "H", LocalDate.of(1989, 1, 8)),
  REIWA("令和", "R", LocalDate.of(2019, 5, 1));

  private final String kanji;
  private final String letter;
  private final LocalDate firstDay;

  EraName(String kanji, String letter, LocalDate firstDay) {
    this.kanji = kanji;
    this.letter = letter;
    this.firstDay = firstDay;
  }

  /** 令和. */
  public String kanji() {
    return kanji;
  }

  /** R. */
  public String letter() {
    return letter;
  }

  /** The day the era began: 1 May 2019 for 令和. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** The calendar year of the era's first year: 2019 for 令和. */
  int firstYear() {
    return firstDay.getYear();
  }

  /** The last calendar year that has days in this era: 2019 for 平成; none for the present era. */
  Optional<Integer> lastYear() {
    return this == REIWA ? Optional.empty() : Optional.of(values()[ordinal() + 1].firstYear());
  }

  /** The era a day lies in. */
  static Optional<EraName> of(LocalDate day) {
    return Arrays.stream(values()).filter(era -> !day.isBefore(era.firstDay)).reduce((a, b) -> b);
  }

  /** Reads 令和, R or r. */
  static Optional<EraName> named(String text) {
    return Arrays.stream(values())
        .filter(era -> era.kanji.equals(text) || era.letter.equalsIgnoreCase(text))
        .findFirst();
  }
}
