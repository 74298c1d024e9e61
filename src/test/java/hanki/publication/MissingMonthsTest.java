package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.xlsx.HalfYearWorkbook;
import hanki.statistics.BreakNotes;
import hanki.statistics.Breakdown;
import hanki.statistics.Completeness;
import hanki.statistics.CountingRule;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureRow;
import hanki.statistics.GapNotes;
import hanki.statistics.Lack;
import hanki.statistics.Measure;
import hanki.statistics.Split;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What was not supplied is never zero, in what is taken away as on pages. */
class MissingMonthsTest {

  private static final Label WORDS = new Label("受理日", "Day received");
  private static final HalfYear HALF = new HalfYear(2020, Half.FIRST);
  private static final Measure MEASURE =
      new Measure(
          "consultation.received",
          new Label("相談受理件数", "Consultations"),
          new Label("相談", "Consultations"),
          new Label("件", "cases"),
          new CountingRule(WORDS, WORDS, WORDS, 1, LocalDate.of(2011, 1, 1), WORDS),
          List.of(Breakdown.STATION));

  /** Outside of a page there is no Faces to ask for the language. */
  private final Texts texts =
      new Texts() {
        @Override
        public Locale locale() {
          return Locale.JAPANESE;
        }
      };

  private final Words words = new Words(texts);

  /** 気仙沼 has said nothing of June 2020. */
  private final GapNotes gapNotes =
      new GapNotes(
          List.of(
              new Completeness() {
                @Override
                public boolean covers(Measure measure) {
                  return measure.code().startsWith("consultation.");
                }

                @Override
                public List<Gap> gaps(Period period) {
                  return period.equals(HALF)
                      ? List.of(
                          new Gap("miyagi-25", new Label("気仙沼", "Kesennuma"), new Month(2020, 6)))
                      : List.of();
                }

                @Override
                public Optional<LocalDate> since() {
                  return Optional.of(HALF.sameLastYear().firstDay());
                }
              }),
          texts,
          words);

  private static Figure figure(Period period, String station, long value) {
    Split split = Split.recorded(station.equals("-") ? Breakdown.NONE : Breakdown.STATION);
    return new Figure(new FigureAddress(MEASURE.code(), period, split, station), value);
  }

  private static FigureRow row(String name, String station, long now) {
    return new FigureRow(
        new Label(name, name),
        figure(HALF, station, now),
        figure(HALF.sameLastYear(), station, 4),
        figure(HALF.previous(), station, 5));
  }

  private XSSFSheet split() throws IOException {
    FigureRow total = row("相談受理件数", "-", 7);
    HalfYearTable table =
        new HalfYearTable(
            HALF,
            MEASURE,
            Split.recorded(Breakdown.STATION),
            null,
            List.of(),
            List.of(MEASURE),
            List.of(total),
            List.of(row("仙台中央", "miyagi-01", 7), row("気仙沼", "miyagi-25", 0)),
            total,
            List.of(total.now()),
            Instant.EPOCH,
            "B-001");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HalfYearWorkbook(texts, words, new BreakNotes(texts, words), gapNotes).write(table, out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.getSheetAt(1);
    }
  }

  private static Row named(XSSFSheet sheet, String name) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().startsWith(name)) {
        return row;
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void a_station_that_has_said_nothing_is_three_dots_in_the_workbook_and_differs_from_nothing()
      throws IOException {
    Row missing = named(split(), "気仙沼");

    assertThat(missing.getCell(1).getStringCellValue()).isEqualTo("…");
    assertThat(missing.getCell(2).getNumericCellValue()).isEqualTo(4);
    assertThat(missing.getCell(3)).as("difference to last year").isNull();
    assertThat(named(split(), "仙台中央").getCell(1).getNumericCellValue()).isEqualTo(7);
  }

  @Test
  void the_column_that_lacks_a_month_is_marked_and_a_note_says_what_it_lacks() throws IOException {
    List<String> texts = new ArrayList<>();
    split().forEach(row -> row.forEach(cell -> texts.add(cell.toString())));

    assertThat(texts).contains("R2上※", "R1上");
    assertThat(texts).anyMatch(text -> text.startsWith("※ R2上") && text.contains("気仙沼"));
  }

  @Test
  void only_measures_of_what_stations_enter_lack_their_months() {
    Lack lack = gapNotes.lack(MEASURE, List.of(HALF, HALF.previous()));

    assertThat(lack.isOf(HALF)).isTrue();
    assertThat(lack.isOf(HALF.previous())).isFalse();
    assertThat(lack.isUnknown(figure(HALF, "miyagi-25", 0))).isTrue();
    assertThat(lack.isUnknown(figure(HALF, "miyagi-25", 3))).as("it has something").isFalse();
    assertThat(lack.isOfStation(figure(HALF, "miyagi-25", 3))).isTrue();
    assertThat(lack.isUnknown(figure(HALF, "miyagi-01", 0))).isFalse();
    assertThat(lack.isUnknown(figure(HALF, "-", 0))).as("the total is marked only").isFalse();
  }
}
