package hanki.sample;

import hanki.platform.Label;
import hanki.reference.Prefecture;
import hanki.survey.StatedDraft;
import hanki.survey.SurveyClass;
import hanki.survey.SurveyDraft;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The survey on cases connected with COVID-19 of the first half of 2020: the 608 reports that 44
 * prefectures sent to the National Police Agency, in their published classes (domain facts 3.4).
 * Each stands for itself; the records behind them lie with the prefectures.
 */
class SampleSurvey {

  private static final String HEADQUARTERS = "miyagi-hq-cyber";
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
  private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

  private static final long SEED = 608L;
  private static final int REPORTING = 44;

  private final List<Prefecture> reporting;

  /**
   * Reports of the first 44 of those prefectures: which three sent none was not published.
   *
   * @param prefectures all of them, by code
   */
  SampleSurvey(List<Prefecture> prefectures) {
    reporting = prefectures.stream().limit(REPORTING).toList();
  }

  /** A class and its published number; その他 is what the others leave of 608. */
  private record Part(SurveyClass kind, long cases) {}

  private static final List<Part> PARTS =
      List.of(
          part("fraud", "詐欺", "Fraud", 286),
          part("suspicious", "不審メール・不審サイト", "Suspicious mail or sites", 115),
          part("resale", "マスク・消毒液転売", "Resale of masks, disinfectant", 67),
          part("obstruction", "業務妨害等", "Obstruction of business", 57),
          part("personal", "個人情報等の不正取得", "Theft of personal data", 55),
          part("other", "その他", "Other", 28));

  private static Part part(String code, String ja, String en, long cases) {
    return new Part(new SurveyClass(code, ja, en), cases);
  }

  SurveyDraft survey() {
    return new SurveyDraft(
        "covid19",
        new Label("新型コロナウイルス感染症に関連する事案（全国）", "COVID-19 related cases (nation)"),
        "警察庁",
        "",
        "（架空）新型コロナウイルス感染症に関連するサイバー犯罪が疑われる事案として、都道府県警察から警察庁へ" + "報告のあったもの（検挙と相談の両方を含む）。",
        FIRST,
        LAST,
        LAST.plusDays(10),
        false,
        PARTS.stream().map(Part::kind).toList(),
        Set.of(HEADQUARTERS));
  }

  /**
   * The reports, one by one: of which force and day is invented, how many there are of each class
   * is not.
   */
  List<StatedDraft> stated() {
    SampleDice dice = new SampleDice();
    dice.begin(SEED);
    int days = Math.toIntExact(ChronoUnit.DAYS.between(FIRST, LAST)) + 1;
    List<StatedDraft> stated = new ArrayList<>();
    for (Part part : PARTS) {
      for (int i = 0; i < part.cases(); i++) {
        stated.add(
            report(
                part,
                FIRST.plusDays(dice.below(days)),
                reporting.get(dice.below(reporting.size())),
                stated.size() + 1));
      }
    }
    return stated;
  }

  private static StatedDraft report(Part part, LocalDate day, Prefecture prefecture, int number) {
    return new StatedDraft(
        HEADQUARTERS,
        part.kind().code(),
        1,
        day,
        "（架空）%sの報告 %03d番".formatted(prefecture.name(), number),
        "sample-covid19-" + number);
  }
}
