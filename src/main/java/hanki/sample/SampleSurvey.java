package hanki.sample;

import hanki.platform.Label;
import hanki.survey.StatedDraft;
import hanki.survey.SurveyClass;
import hanki.survey.SurveyDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The survey on cases connected with COVID-19 of the first half of 2020: the published national
 * numbers (domain facts 3.4), stated without records, since the records lie with 44 prefectures.
 */
class SampleSurvey {

  private static final String HEADQUARTERS = "miyagi-hq-cyber";
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
  private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

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

  List<StatedDraft> stated() {
    List<StatedDraft> stated = new ArrayList<>();
    for (Part part : PARTS) {
      stated.add(
          new StatedDraft(
              HEADQUARTERS,
              part.kind().code(),
              part.cases(),
              LAST,
              "警察庁 令和2年上半期の広報資料（44都道府県の報告）",
              ""));
    }
    return stated;
  }
}
