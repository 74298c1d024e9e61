package hanki.publication.xlsx;

import hanki.period.Period;
import hanki.platform.SpreadsheetText;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.HalfYearTable;
import hanki.quantity.Change;
import hanki.statistics.BreakNotes;
import hanki.statistics.Figure;
import hanki.statistics.FigureRow;
import hanki.statistics.GapNotes;
import hanki.statistics.Lack;
import hanki.statistics.Measure;
import hanki.statistics.SeriesBreak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The half-year table as a workbook: 半期の数値 (all measures), 内訳 (one measure split), 推移 (with a
 * native chart), and on each sheet the conditions, the rule and the time of counting.
 */
@ApplicationScoped
public class HalfYearWorkbook {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int COLUMNS = 9;

  private final Texts texts;
  private final Words words;
  private final BreakNotes breakNotes;
  private final GapNotes gapNotes;

  @Inject
  public HalfYearWorkbook(Texts texts, Words words, BreakNotes breakNotes, GapNotes gapNotes) {
    this.texts = texts;
    this.words = words;
    this.breakNotes = breakNotes;
    this.gapNotes = gapNotes;
  }

  /** Writes the workbook. */
  public void write(HalfYearTable table, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      Lack lack = gapNotes.lack(table.measure(), compared(table));
      overview(sheet(workbook, "workbook.overview"), table, styles, lack);
      XSSFSheet split = sheet(workbook, "workbook.split");
      int row = conditions(split, table, styles);
      row =
          heads(
              split,
              row,
              table,
              styles,
              text("by." + table.breakdown().name()) + unit(table.measure()),
              table.breaks(),
              lack);
      for (FigureRow each : table.rows()) {
        figures(split.createRow(row++), name(each), each, styles, lack, false);
      }
      figures(split.createRow(row++), text("half-year.total"), table.total(), styles, lack, true);
      for (String note : breakNotes.notes(table.breaks())) {
        text(split.createRow(row++), 0, note, styles.plain());
      }
      for (String note : gapNotes.notes(lack)) {
        text(split.createRow(row++), 0, note, styles.plain());
      }
      series(sheet(workbook, "workbook.series"), table, styles, seriesLack(table));
      workbook.getProperties().getCoreProperties().setTitle(title(table));
      workbook.getProperties().getCoreProperties().setCreator(text("workbook.creator"));
      workbook.write(out);
    }
  }

  private static List<Period> compared(HalfYearTable table) {
    return List.of(table.period(), table.period().sameLastYear(), table.period().previous());
  }

  /** The name of the row, with its first day where it began within the compared span. */
  private String name(FigureRow row) {
    String name = words.label(row.label());
    return row.since() == null
        ? name
        : name + texts.text(BUNDLE, "half-year.since", words.shortDay(row.since()));
  }

  private XSSFSheet sheet(XSSFWorkbook workbook, String key) {
    XSSFSheet sheet = workbook.createSheet(text(key));
    sheet.setColumnWidth(0, 40 * 256);
    for (int column = 1; column < COLUMNS; column++) {
      sheet.setColumnWidth(column, 14 * 256);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setCenter("- &P / &N -");
    return sheet;
  }

  private String title(HalfYearTable table) {
    return words.title(table.period()) + " " + words.label(table.measure().name());
  }

  /** What was asked for, counted how and when: without it a number on paper proves nothing. */
  private int conditions(XSSFSheet sheet, HalfYearTable table, Styles styles) {
    text(sheet.createRow(0), 0, title(table), styles.title());
    String[][] lines = {
      {text("workbook.period"), words.span(table.period())},
      {text("workbook.measure"), words.label(table.measure().name())},
      {text("workbook.by"), text("by." + table.breakdown().name())},
      {text("workbook.class"), classification(table)},
      {text("workbook.rule"), words.label(table.measure().rule())},
      {text("workbook.day"), words.label(table.measure().day())},
      {text("workbook.version"), String.valueOf(table.measure().ruleVersion())},
      {text("workbook.countedAt"), words.instant(table.countedAt())},
      {text("workbook.countedBy"), table.countedBy()},
    };
    int row = 1;
    for (String[] line : lines) {
      Row added = sheet.createRow(row);
      text(added, 0, line[0], styles.plain());
      text(added, 1, line[1], styles.plain());
      row++;
    }
    return row + 1;
  }

  /** The version and its source; the classes as recorded otherwise. */
  private String classification(HalfYearTable table) {
    return table.version() == null
        ? text("half-year.classRecorded")
        : words.label(table.version().label())
            + texts.text(BUNDLE, "half-year.source", table.version().source());
  }

  private String sign(Period column, List<SeriesBreak> breaks, Lack lack) {
    boolean marked =
        lack.isOf(column) || breaks.stream().anyMatch(each -> each.period().equals(column));
    return words.sign(column) + (marked ? text("half-year.breakMark") : "");
  }

  private int heads(
      XSSFSheet sheet,
      int row,
      HalfYearTable table,
      Styles styles,
      String first,
      List<SeriesBreak> breaks,
      Lack lack) {
    Row heads = sheet.createRow(row);
    boolean half = table.period().kind().isShorterThanYear();
    text(heads, 0, first, styles.head());
    text(heads, 1, sign(table.period(), breaks, lack), styles.headRight());
    text(heads, 2, sign(table.period().sameLastYear(), breaks, lack), styles.headRight());
    text(heads, 3, text("onLastYear." + table.period().kind()), styles.headRight());
    text(heads, 4, text("half-year.rate") + "(%)", styles.headRight());
    int last = 5;
    if (half) {
      text(heads, 5, sign(table.period().previous(), breaks, lack), styles.headRight());
      text(heads, 6, text("onPrevious." + table.period().kind()), styles.headRight());
      text(heads, 7, text("half-year.rate") + "(%)", styles.headRight());
      last = 8;
    }
    text(heads, last, text("workbook.address"), styles.head());
    sheet.setColumnWidth(last, 44 * 256);
    sheet.createFreezePane(1, row + 1);
    sheet.setRepeatingRows(new CellRangeAddress(row, row, 0, last));
    return row + 1;
  }

  private String unit(Measure measure) {
    return "（" + words.label(measure.unit()) + "）";
  }

  private void figures(
      Row row, String name, FigureRow figures, Styles styles, Lack lack, boolean total) {
    text(row, 0, name, total ? styles.totalText() : styles.text());
    boolean known = figure(row, 1, figures.now(), styles, lack, total);
    if (figure(row, 2, figures.lastYear(), styles, lack, false) && known) {
      change(row, 3, figures.onLastYear(), styles);
    }
    int last = 5;
    if (figures.now().address().period().kind().isShorterThanYear()) {
      if (figure(row, 5, figures.previous(), styles, lack, false) && known) {
        change(row, 6, figures.onPrevious(), styles);
      }
      last = 8;
    }
    text(row, last, figures.now().address().toString(), styles.address());
  }

  /** Writes the number, or three dots where nothing is known; says whether it is known. */
  private static boolean figure(
      Row row, int column, Figure figure, Styles styles, Lack lack, boolean total) {
    if (lack.isUnknown(figure)) {
      text(row, column, Lack.UNKNOWN, styles.headRightPlain());
      return false;
    }
    number(row, column, figure.value(), total ? styles.totalNumber() : styles.number());
    return true;
  }

  private void overview(XSSFSheet sheet, HalfYearTable table, Styles styles, Lack lack) {
    int row = conditions(sheet, table, styles);
    row = heads(sheet, row, table, styles, text("half-year.measure"), List.of(), lack);
    for (int i = 0; i < table.overview().size(); i++) {
      FigureRow each = table.overview().get(i);
      Measure measure = table.measures().get(i);
      figures(
          sheet.createRow(row++),
          words.label(each.label()) + unit(measure),
          each,
          styles,
          gapNotes.lack(measure, compared(table)),
          false);
    }
  }

  private Lack seriesLack(HalfYearTable table) {
    return gapNotes.lack(
        table.measure(), table.series().stream().map(each -> each.address().period()).toList());
  }

  private void series(XSSFSheet sheet, HalfYearTable table, Styles styles, Lack lack) {
    int row = conditions(sheet, table, styles);
    Row heads = sheet.createRow(row);
    text(heads, 0, text("half-year.period"), styles.head());
    text(heads, 1, words.label(table.measure().unit()), styles.headRight());
    text(heads, 2, text("workbook.address"), styles.head());
    sheet.setColumnWidth(2, 44 * 256);
    sheet.getPrintSetup().setFitHeight((short) 1);
    int first = row + 1;
    for (Figure figure : table.series()) {
      row++;
      Row added = sheet.createRow(row);
      text(added, 0, words.sign(figure.address().period()), styles.text());
      figure(added, 1, figure, styles, lack, false);
      text(added, 2, figure.address().toString(), styles.address());
    }
    new SeriesChart().draw(sheet, first, row, title(table));
  }

  private void change(Row row, int column, Change change, Styles styles) {
    number(row, column, change.difference(), styles.difference());
    change
        .rate()
        .ifPresentOrElse(
            rate -> number(row, column + 1, rate.doubleValue(), styles.rate()),
            () -> text(row, column + 1, "－", styles.headRightPlain()));
  }

  private String text(String key) {
    return texts.text(BUNDLE, key);
  }

  private static void text(
      Row row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
    SpreadsheetText.write(row.createCell(column), text, style);
  }

  private static void number(
      Row row, int column, double value, org.apache.poi.ss.usermodel.CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
