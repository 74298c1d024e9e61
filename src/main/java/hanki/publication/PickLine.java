package hanki.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picked figure, or a row or series of figures, as a block keeps it.
 *
 * <p>{@code clearance.cases/2019/-/-|difference} is one figure; over periods an asterisk stands for
 * the period, as in {@code published:npa.clearances/* as 検挙件数 line right}. An address of a measure
 * that ends with its breakdown stands for all rows of it.
 *
 * @param address of a pick, or with an asterisk for the period
 * @param name what the row or series is called; empty for its own name
 * @param line whether a series is drawn as a line
 * @param right whether it has the axis on the right
 */
public record PickLine(String address, String name, boolean line, boolean right) {

  private static final Pattern FORM = Pattern.compile("(\\S+)(?: as (.+?))?(?: (line))?( right)?");
  private static final String ANY_PERIOD = "*";

  /**
   * Reads {@link #toString()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PickLine parse(String text) {
    Matcher found = FORM.matcher(text.strip());
    if (!found.matches()) {
      throw new IllegalArgumentException("no pick: " + text);
    }
    return new PickLine(
        found.group(1),
        found.group(2) == null ? "" : found.group(2).strip(),
        found.group(3) != null,
        found.group(4) != null);
  }

  /** Whether it stands for all rows of a breakdown. */
  public boolean isBreakdown() {
    return !address.startsWith(FigurePick.PUBLISHED) && address.split("/").length == 3;
  }

  /** The address in a period. */
  public String in(String period) {
    return address.replace(ANY_PERIOD, period);
  }

  /** The figure it is. */
  public FigurePick pick() {
    return FigurePick.parse(address);
  }

  /** The same under another name. */
  PickLine named(String newName) {
    return new PickLine(address, newName, line, right);
  }

  @Override
  public String toString() {
    return address
        + (name.isEmpty() ? "" : " as " + name)
        + (line ? " line" : "")
        + (right ? " right" : "");
  }
}
