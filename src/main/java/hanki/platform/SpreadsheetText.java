package hanki.platform;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/**
 * Text on its way into a spreadsheet: nothing a citizen or an offender wrote becomes a formula.
 *
 * <p>Programs that open a table compute a cell that begins with {@code = + - @}, with one of their
 * full-width forms, or with TAB, CR, LF or NUL before them. Such a text gets an apostrophe in CSV
 * and the mark "this is text" (quotePrefix) in XLSX. Numbers are written as numbers and never come
 * through here. Every export uses this class and no other rule.
 */
public final class SpreadsheetText {

  /** Longest text of one cell, in UTF-16 characters; Excel's own limit. */
  public static final int LONGEST = 32_767;

  /** Signs that begin a formula, also behind blanks and invisible characters. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\p{Z}\\p{Cf}\\s]*[=+\\-@\\u2212\\uFF0B\\uFF0D\\uFF1D\\uFF20].+|^[\\t\\r\\n].*",
          Pattern.DOTALL);

  /** What no spreadsheet can hold: control characters and halves of surrogate pairs. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

  private SpreadsheetText() {}

  /**
   * The text for a field of a CSV file: with an apostrophe before it if a program would compute it.
   * Quotation marks and separators are the business of the CSV writer.
   */
  public static String csv(String text) {
    if (text == null) {
      return "";
    }
    boolean hidden = IMPOSSIBLE.matcher(text).lookingAt();
    String possible = IMPOSSIBLE.matcher(text).replaceAll("");
    return isFormula(possible) || hidden ? "'" + possible : possible;
  }

  /**
   * Writes a text into a cell of a workbook: as a text, marked so that editing it does not make it
   * a formula, and cut at {@link #LONGEST}.
   *
   * @param style a style of text cells; it gets the mark
   */
  public static void write(Cell cell, String text, CellStyle style) {
    String possible = text == null ? "" : IMPOSSIBLE.matcher(text).replaceAll("");
    if (possible.length() > LONGEST) {
      possible = IMPOSSIBLE.matcher(possible.substring(0, LONGEST - 1)).replaceAll("") + "…";
    }
    style.setQuotePrefixed(true);
    cell.setCellValue(possible);
    cell.setCellStyle(style);
  }

  private static boolean isFormula(String text) {
    return FORMULA.matcher(text).matches();
  }
}
