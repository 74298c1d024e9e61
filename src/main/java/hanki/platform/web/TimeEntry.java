package hanki.platform.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as typed: {@code 11:20}, {@code 1120}, {@code １１時２０分}, in any width. */
public final class TimeEntry {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:時.]?(\\d{2})分?");
  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH:mm");

  private TimeEntry() {}

  /**
   * Reads a time.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LocalTime parse(String typed) {
    Matcher found = TYPED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("no time: " + typed);
    }
    try {
      return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    } catch (DateTimeException noSuchTime) {
      throw new IllegalArgumentException("no time: " + typed, noSuchTime);
    }
  }

  /** 11:20. */
  public static String text(LocalTime time) {
    return TEXT.format(time);
  }
}
