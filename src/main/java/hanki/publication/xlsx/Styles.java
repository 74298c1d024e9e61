package hanki.publication.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The few cell styles of a table; {@link hanki.platform.SpreadsheetText} marks those of texts. */
class Styles {

  private static final String FONT = "BIZ UDゴシック";

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle plain;
  private final CellStyle head;
  private final CellStyle headRight;
  private final CellStyle headRightPlain;
  private final CellStyle text;
  private final CellStyle totalText;
  private final CellStyle number;
  private final CellStyle totalNumber;
  private final CellStyle difference;
  private final CellStyle rate;
  private final CellStyle address;
  private final Map<String, CellStyle> made = new HashMap<>();

  Styles(Workbook workbook) {
    this.workbook = workbook;
    title = style(14, true);
    plain = style(10, false);
    head = style(10, true);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);
    headRight = workbook.createCellStyle();
    headRight.cloneStyleFrom(head);
    headRight.setAlignment(HorizontalAlignment.RIGHT);
    headRightPlain = style(10, false);
    headRightPlain.setAlignment(HorizontalAlignment.RIGHT);
    text = style(10, false);
    totalText = style(10, true);
    totalText.setBorderTop(BorderStyle.THIN);
    number = number(false, "#,##0");
    totalNumber = number(true, "#,##0");
    totalNumber.setBorderTop(BorderStyle.THIN);
    difference = number(false, "\"＋\"#,##0;\"－\"#,##0;\"±\"0");
    rate = number(false, "\"＋\"#,##0.0;\"－\"#,##0.0;\"±\"0.0");
    address = style(9, false);
    address.setIndention((short) 1);
  }

  private CellStyle style(int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private CellStyle number(boolean bold, String format) {
    CellStyle style = style(10, bold);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  CellStyle title() {
    return title;
  }

  CellStyle plain() {
    return plain;
  }

  CellStyle head() {
    return head;
  }

  CellStyle headRight() {
    return headRight;
  }

  CellStyle headRightPlain() {
    return headRightPlain;
  }

  CellStyle text() {
    return text;
  }

  CellStyle totalText() {
    return totalText;
  }

  CellStyle number() {
    return number;
  }

  CellStyle totalNumber() {
    return totalNumber;
  }

  /**
   * A number with so many decimals.
   *
   * @param signed whether it says that it rose or fell
   */
  CellStyle number(int decimals, boolean signed, boolean total) {
    return made.computeIfAbsent(
        decimals + " " + signed + " " + total,
        key -> {
          String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
          String format =
              signed ? "\"＋\"" + digits + ";\"－\"" + digits + ";\"±\"" + digits : digits;
          CellStyle style = number(total, format);
          if (total) {
            style.setBorderTop(BorderStyle.THIN);
          }
          return style;
        });
  }

  CellStyle difference() {
    return difference;
  }

  CellStyle rate() {
    return rate;
  }

  CellStyle address() {
    return address;
  }
}
