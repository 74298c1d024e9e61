package hanki.publication;

import java.math.BigDecimal;
import java.text.Normalizer;

/**
 * A number of a report with everything that makes it checkable. Text, table and chart hold the same
 * one, so none of them can say anything else.
 *
 * @param address under which it is found: {@code consultation.received/2020H1/-/-} of the house,
 *     {@code published:code/2020H1} of a published series; a derived one has its reading behind a
 *     bar: {@code …|difference}; see {@link FigurePick}
 * @param value exact, in {@code unit}; charts and machine-readable files take it
 * @param unit 件, 人, 円, ％; of {@code value}
 * @param text as the house style writes it, with sign and 約 as they belong to it: ６，２１８．１, －２６,
 *     約47.0％, ＋約３０５万円; what a sentence and a cell of a table show. Counts come without their unit,
 *     shares, rates and amounts with it
 * @param ruleVersion version of the counting rule; 0 of published values
 * @param source the counting rule or the document it was published in
 * @param href address of the page that leads to its records, from the root of the program
 */
public record ReadyFigure(
    String address,
    BigDecimal value,
    String unit,
    String text,
    int ruleVersion,
    String source,
    String href) {

  /** Whether it was published by somebody else and not counted by the house. */
  public boolean isPublished() {
    return address.startsWith(FigurePick.PUBLISHED);
  }

  /** How many decimals its text shows: 1 of ６，２１８．１; the value itself may have more. */
  public int decimals() {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int point = narrow.lastIndexOf('.');
    return point < 0
        ? 0
        : (int) narrow.substring(point + 1).chars().takeWhile(Character::isDigit).count();
  }
}
