package hanki.survey;

import hanki.platform.Label;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds surveys for tests: that of the COVID-19 reports of 2020, unless a test says otherwise. */
public class ASurvey {

  private String code = "covid19";
  private LocalDate firstDay = LocalDate.of(2020, 2, 20);
  private LocalDate lastDay = LocalDate.of(2020, 6, 30);
  private LocalDate dueOn = LocalDate.of(2020, 7, 10);
  private boolean several;
  private Set<String> asked = Set.of("miyagi-01", "miyagi-02", "miyagi-03", "miyagi-04");
  private List<SurveyClass> classes =
      List.of(
          new SurveyClass("fraud", "詐欺", "Fraud"),
          new SurveyClass("suspicious", "不審メール・不審サイト", "Suspicious mail or sites"),
          new SurveyClass("resale", "マスク・消毒液転売", "Resale of masks or disinfectant"),
          new SurveyClass("obstruction", "業務妨害等", "Obstruction of business"),
          new SurveyClass("personal", "個人情報等の不正取得", "Theft of personal data"),
          new SurveyClass("other", "その他", "Other"));

  public static ASurvey aSurvey() {
    return new ASurvey();
  }

  public ASurvey called(String other) {
    code = other;
    return this;
  }

  public ASurvey from(String first) {
    firstDay = LocalDate.parse(first);
    return this;
  }

  public ASurvey to(String last) {
    lastDay = LocalDate.parse(last);
    dueOn = lastDay.plusDays(10);
    return this;
  }

  public ASurvey asking(String... stations) {
    asked = Set.of(stations);
    return this;
  }

  public ASurvey withClasses(String... codes) {
    classes = Arrays.stream(codes).map(each -> new SurveyClass(each, each, each)).toList();
    return this;
  }

  public ASurvey ofSeveralClasses() {
    several = true;
    return this;
  }

  public SurveyDraft draft() {
    return new SurveyDraft(
        code,
        new Label("新型コロナウイルス感染症に関連する事案", "COVID-19 related cases"),
        "警察庁",
        "",
        "（架空）サイバー犯罪が疑われる事案。",
        firstDay,
        lastDay,
        dueOn,
        several,
        classes,
        asked);
  }

  public Survey in(EntityManager entityManager) {
    Survey survey =
        new Survey(
            draft(),
            TestReference.of(entityManager).stations().stream()
                .filter(station -> asked.contains(station.code()))
                .collect(Collectors.toSet()),
            "T-001",
            Instant.EPOCH);
    new Surveys_(entityManager).add(survey);
    entityManager.flush();
    return survey;
  }
}
