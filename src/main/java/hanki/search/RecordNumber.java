package hanki.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a record as people type it: R2-88, ｒ２－００８８, 事R02-3. */
class RecordNumber {

  private static final Pattern NUMBER =
      Pattern.compile("(\\p{IsHan}{0,2})([MTSHR])0?(\\d{1,2})[-‐‑‒–—―−ー](\\d{1,6})");

  private RecordNumber() {}

  /** The number in the form in which it was given out; none if it is no number. */
  static Optional<String> of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    Matcher matcher = NUMBER.matcher(text.replaceAll("\\s", ""));
    return matcher.matches()
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%s%s%s-%04d",
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                Integer.parseInt(matcher.group(4))))
        : Optional.empty();
  }
}
