package hanki.publication;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.Lack;
import hanki.survey.Survey;
import hanki.survey.SurveySheet;
import hanki.survey.SurveySheet.StationLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to a survey as rows of cells: a head that says what was asked, the classes with their
 * shares, the stations by class. A cell is a text or a {@link Long}; a station without an answer
 * and without reports has three dots and never 0.
 */
@ApplicationScoped
public class SurveyGrid {

  private static final String BUNDLE = "hanki.survey.Text";
  private static final String FIGURES = "hanki.statistics.Text";

  private final Texts texts;
  private final Words words;

  @Inject
  public SurveyGrid(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** What kind of row it is, for those who write it. */
  public enum Kind {
    TITLE,
    PLAIN,
    HEAD,
    DATA,
    TOTAL
  }

  /** One row of cells. */
  public record Row(Kind kind, List<Object> cells) {}

  /** 新型コロナウイルス感染症に関連する事案. */
  public String title(TakenSurvey taken) {
    return words.label(taken.sheet().survey().title());
  }

  /** All rows, in their order. */
  public List<Row> rows(TakenSurvey taken) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Kind.TITLE, List.of(title(taken))));
    head(taken, rows);
    rows.add(plain(""));
    classes(taken.sheet(), rows);
    rows.add(plain(""));
    stations(taken.sheet(), rows);
    notes(taken.sheet(), rows);
    return rows;
  }

  private void head(TakenSurvey taken, List<Row> rows) {
    Survey survey = taken.sheet().survey();
    rows.add(plain(text("show.order"), survey.orderedBy()));
    rows.add(plain(text("show.orderNumber"), survey.orderNumber()));
    rows.add(plain(text("show.question"), survey.question()));
    rows.add(
        plain(
            text("show.period"),
            texts.text(
                BUNDLE, "show.span", words.day(survey.firstDay()), words.day(survey.lastDay()))));
    rows.add(plain(text("show.due"), words.day(survey.dueOn())));
    rows.add(
        plain(text("show.classes"), text(survey.isSeveral() ? "show.several" : "show.exclusive")));
    rows.add(plain(texts.text(FIGURES, "workbook.countedAt"), words.instant(taken.countedAt())));
    rows.add(plain(texts.text(FIGURES, "workbook.countedBy"), taken.countedBy()));
  }

  private void classes(SurveySheet sheet, List<Row> rows) {
    boolean returned = sheet.returnedTotal().isPresent();
    List<Object> head =
        new ArrayList<>(List.of(text("show.classes"), text("show.cases"), text("show.share")));
    if (returned) {
      head.add(
          text("show.returned")
              + " "
              + texts.text(BUNDLE, "show.returnedEdition", sheet.survey().edition()));
    }
    rows.add(new Row(Kind.HEAD, head));
    for (SurveySheet.Line line : sheet.lines()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(words.label(line.label()), line.cases(), words.share(line.share())));
      if (returned) {
        cells.add(line.returned());
      }
      rows.add(new Row(Kind.DATA, cells));
    }
    List<Object> total = new ArrayList<>(List.of(text("show.total"), sheet.total(), ""));
    sheet.returnedTotal().ifPresent(total::add);
    rows.add(new Row(Kind.TOTAL, total));
  }

  private void stations(SurveySheet sheet, List<Row> rows) {
    List<Object> head =
        new ArrayList<>(List.of(text("show.station"), text("show.answer"), text("show.total")));
    sheet.lines().forEach(line -> head.add(words.label(line.label())));
    rows.add(new Row(Kind.HEAD, head));
    for (StationLine line : sheet.stations()) {
      boolean unknown = !line.isAnswered() && line.cases() == 0;
      List<Object> cells = new ArrayList<>();
      cells.add(words.label(line.station().name()));
      cells.add(text(line.isAnswered() ? "show.answer." + line.kind().name() : "show.unanswered"));
      cells.add(unknown ? Lack.UNKNOWN : line.cases());
      line.byClass().forEach(cases -> cells.add(unknown ? Lack.UNKNOWN : cases));
      rows.add(new Row(Kind.DATA, cells));
    }
  }

  private void notes(SurveySheet sheet, List<Row> rows) {
    if (!sheet.missing().isEmpty()) {
      String missing =
          sheet.missing().stream()
              .map(line -> words.label(line.station().shortName()))
              .collect(Collectors.joining(text("show.comma")));
      rows.add(plain(texts.text(BUNDLE, "show.missing", sheet.missing().size(), missing)));
      rows.add(plain(text("show.missingUnknown")));
    }
    rows.add(plain(text("show.rounded")));
    rows.add(plain(text("show.source")));
  }

  private String text(String key) {
    return texts.text(BUNDLE, key);
  }

  private static Row plain(Object... cells) {
    return new Row(Kind.PLAIN, List.of(cells));
  }
}
