package hanki.national;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a value is entered with: the columns of a file, the fields of the form. */
public enum PublishedColumn {
  SERIES(true, 60),
  PERIOD(true, 30),
  /** How the document calls a span of days. */
  PERIOD_WORDS(false, 60),
  VALUE(true, 20),
  /** Held against the unit of the series, so that 百万円 is not read as 円. */
  UNIT(false, 20),
  VINTAGE(false, 20),
  NUMBER(false, 20),
  INSTITUTION(true, 80),
  TITLE(true, 200),
  URL(false, 500),
  PUBLISHED_ON(false, 30),
  COMPUTATION(false, 200),
  NOTE(false, 500);

  private final boolean required;
  private final int longest;

  PublishedColumn(boolean required, int longest) {
    this.required = required;
    this.longest = longest;
  }

  /** The head of the column: {@code published_on}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file must have the column and a row must say something in it. */
  public boolean isRequired() {
    return required;
  }

  /** Longest text, in characters. */
  public int longest() {
    return longest;
  }

  static Optional<PublishedColumn> ofColumn(String head) {
    return Arrays.stream(values()).filter(each -> each.column().equals(head)).findFirst();
  }
}
