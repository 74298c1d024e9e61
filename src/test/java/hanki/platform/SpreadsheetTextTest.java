package hanki.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  private static final String CALL = "cmd|' /C calc'!A0";

  /** The signs a spreadsheet computes, half and full width, and what may hide them. */
  private static final List<String> FORMULAS =
      List.of(
          "=" + CALL,
          "+" + CALL,
          "-" + CALL,
          "@SUM(1;1)",
          "＝" + CALL,
          "＋" + CALL,
          "－" + CALL,
          "−" + CALL,
          "＠SUM(1;1)",
          "\t=" + CALL,
          "\r=" + CALL,
          "\n=" + CALL,
          "\0=" + CALL,
          " =" + CALL,
          "　=" + CALL,
          "\uFEFF=" + CALL,
          "\u200B=" + CALL,
          "\u001B=" + CALL,
          "\ud800=" + CALL,
          "\t" + CALL,
          "\0" + CALL,
          "==1\nsecond line");

  @Test
  void a_csv_field_never_begins_with_what_a_spreadsheet_computes() {
    assertThat(FORMULAS)
        .allSatisfy(
            text -> assertThat(SpreadsheetText.csv(text)).startsWith("'").isNotEqualTo(text))
        .allSatisfy(text -> assertThat(SpreadsheetText.csv(text)).doesNotContain("\0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "（架空）宅配を名のるSMS",
        "https://example.jp/?a=1+1",
        "R2.4.1",
        "a=b",
        "'=1",
        "-",
        "－",
        "1-2",
        "0120-000-000",
        "𠮷野",
        "first\nsecond",
        "👮"
      })
  void a_csv_field_of_ordinary_words_stays_as_it_is(String text) {
    assertThat(SpreadsheetText.csv(text)).isEqualTo(text);
  }

  @Test
  void nothing_at_all_is_an_empty_field() {
    assertThat(SpreadsheetText.csv(null)).isEmpty();
  }

  @Test
  void a_cell_of_a_workbook_is_a_marked_text_and_no_formula() throws IOException {
    byte[] file = workbook(FORMULAS);

    try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (int row = 0; row < FORMULAS.size(); row++) {
        Cell cell = read.getSheetAt(0).getRow(row).getCell(0);
        assertThat(cell.getCellType()).as(FORMULAS.get(row)).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).as(FORMULAS.get(row)).isTrue();
      }
    }
    assertThat(part(file, "xl/worksheets/sheet1.xml"))
        .contains("t=\"s\"")
        .doesNotContain("<f>", "<f ");
    assertThat(part(file, "xl/styles.xml")).contains("quotePrefix=\"true\"");
  }

  @Test
  void a_cell_takes_what_xml_cannot_hold_and_more_than_excel_can() throws IOException {
    String tooLong = "あ".repeat(SpreadsheetText.LONGEST - 2) + "𠮷".repeat(9);

    byte[] file = workbook(List.of("a\0b\u0001\ud800c\uFFFF", tooLong));

    try (Workbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(read.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("abc");
      assertThat(read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .hasSizeLessThanOrEqualTo(SpreadsheetText.LONGEST)
          .endsWith("あ…");
    }
  }

  private static byte[] workbook(List<String> texts) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet();
      var style = workbook.createCellStyle();
      for (int row = 0; row < texts.size(); row++) {
        SpreadsheetText.write(sheet.createRow(row).createCell(0), texts.get(row), style);
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = parts.getNextEntry();
      while (!entry.getName().equals(name)) {
        entry = parts.getNextEntry();
      }
      return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
