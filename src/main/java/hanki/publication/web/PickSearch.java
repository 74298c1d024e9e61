package hanki.publication.web;

import hanki.national.PublishedPeriod;
import hanki.publication.FigurePick.Reading;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is typed to find a figure: {@code 検挙 R2上 前年同期比} names a measure, a period and a reading in
 * any order.
 *
 * @param words that the name has to have
 */
record PickSearch(List<String> words, Optional<String> period, Optional<Reading> reading) {

  private static final Map<String, Reading> READINGS =
      Map.ofEntries(
          Map.entry("件数", Reading.VALUE),
          Map.entry("前年同期比", Reading.DIFFERENCE),
          Map.entry("前年比", Reading.DIFFERENCE),
          Map.entry("増減", Reading.DIFFERENCE),
          Map.entry("差", Reading.DIFFERENCE),
          Map.entry("difference", Reading.DIFFERENCE),
          Map.entry("増減率", Reading.RATE),
          Map.entry("率", Reading.RATE),
          Map.entry("rate", Reading.RATE),
          Map.entry("前期比", Reading.ON_PREVIOUS),
          Map.entry("構成比", Reading.SHARE),
          Map.entry("割合", Reading.SHARE),
          Map.entry("share", Reading.SHARE),
          Map.entry("万円", Reading.MAN_YEN));

  /** Reads what was typed; blanks, ・ and braces part it. */
  static PickSearch of(String typed) {
    List<String> words = new ArrayList<>();
    Optional<String> period = Optional.empty();
    Optional<Reading> reading = Optional.empty();
    for (String word : folded(typed).split("[\\s・{}]+")) {
      Optional<String> read = period(word);
      if (read.isPresent()) {
        period = read;
      } else if (READINGS.containsKey(word) && READINGS.get(word) != Reading.VALUE) {
        reading = Optional.of(READINGS.get(word));
      } else if (!isBegun(word)) {
        words.add(hiragana(word));
      }
    }
    return new PickSearch(words, period, reading);
  }

  /** Nothing yet, or a reading that is still being typed: 前年 of 前年同期比. */
  private static boolean isBegun(String word) {
    return word.isEmpty()
        || word.length() > 1 && READINGS.keySet().stream().anyMatch(each -> each.startsWith(word));
  }

  private static Optional<String> period(String word) {
    if (!word.matches(".*[\\d元].*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(PublishedPeriod.read(word.toUpperCase(Locale.ROOT), "").code());
    } catch (IllegalArgumentException | DateTimeException noPeriod) {
      return Optional.empty();
    }
  }

  /** Whether the name has all words. */
  boolean fits(String name) {
    String in = hiragana(folded(name));
    return words.stream().allMatch(in::contains);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String hiragana(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char letter = out.charAt(i);
      if (letter >= 'ァ' && letter <= 'ヶ') {
        out.setCharAt(i, (char) (letter - ('ァ' - 'ぁ')));
      }
    }
    return out.toString();
  }
}
