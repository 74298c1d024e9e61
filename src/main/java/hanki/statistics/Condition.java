package hanki.statistics;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What the records of a figure have in common beside its row: being of that station, of that class.
 *
 * <p>Written {@code station=miyagi-01} or {@code offence@national-3=2}.
 */
public record Condition(Split split, String code) {

  private static final String JOINT = "=";

  /** Fails where the condition says nothing. */
  public Condition {
    if (split.breakdown() == Breakdown.NONE || code == null || code.isEmpty()) {
      throw new IllegalArgumentException("no condition: " + split.code() + JOINT + code);
    }
  }

  /**
   * Reads {@link #toString()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Condition parse(String text) {
    int joint = text.indexOf(JOINT);
    if (joint < 0) {
      throw new IllegalArgumentException("no condition: " + text);
    }
    return new Condition(
        Split.parse(text.substring(0, joint)),
        URLDecoder.decode(text.substring(joint + 1), StandardCharsets.UTF_8));
  }

  /** By what it distinguishes. */
  public Breakdown breakdown() {
    return split.breakdown();
  }

  @Override
  public String toString() {
    return split.code() + JOINT + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
