package hanki.survey.web;

import hanki.platform.Label;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.Station;
import hanki.survey.Survey;
import hanki.survey.SurveySheet;
import hanki.survey.SurveySheet.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** How the pages of surveys say things. */
@ApplicationScoped
class SurveyWords {

  private static final String BUNDLE = "hanki.survey.Text";
  private static final int LONGEST_NARROW = 9;

  private final Texts texts;
  private final Words words;

  @Inject
  SurveyWords(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  String of(String bundle, String key, Object... arguments) {
    return texts.text(bundle, key, arguments);
  }

  private String text(String key, Object... arguments) {
    return texts.text(BUNDLE, key, arguments);
  }

  String title(Survey survey) {
    return words.label(survey.title());
  }

  String station(Station station) {
    return words.label(station.shortName());
  }

  /** 詐欺、その他. */
  String joined(List<Label> labels) {
    return labels.stream().map(words::label).collect(Collectors.joining(text("show.comma")));
  }

  /** 令和2年2月20日（木）～令和2年6月30日（火）. */
  String period(Survey survey) {
    return text("show.span", words.day(survey.firstDay()), words.day(survey.lastDay()));
  }

  /**
   * The classes of a survey as bars.
   *
   * @param width of the view box
   * @param left where the bars begin
   */
  SurveyDrawing drawing(SurveySheet sheet, int width, int left) {
    List<SurveyDrawing.Mark> marks =
        sheet.lines().stream()
            .map(
                line ->
                    new SurveyDrawing.Mark(
                        width < 400 ? shortened(line) : words.label(line.label()),
                        text(
                            "show.barValue", words.number(line.cases()), words.share(line.share())),
                        line.cases(),
                        "/survey/reports.xhtml?survey="
                            + sheet.survey().code()
                            + "&kind="
                            + line.code()))
            .toList();
    return new SurveyDrawing(marks, width, left, finding(sheet));
  }

  private String shortened(Line line) {
    String label = words.label(line.label());
    return label.codePointCount(0, label.length()) <= LONGEST_NARROW
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_NARROW)) + "…";
  }

  private String finding(SurveySheet sheet) {
    return sheet.lines().stream()
        .max(Comparator.comparing(Line::cases))
        .map(
            most ->
                text(
                    "show.finding",
                    title(sheet.survey()),
                    words.number(sheet.total()),
                    words.label(most.label()),
                    words.number(most.cases()),
                    words.share(most.share())))
        .orElse("");
  }
}
