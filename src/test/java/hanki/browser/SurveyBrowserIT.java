package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.pages.SurveyPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SurveyBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private SurveyPage surveys(String officer) {
    return new SurveyPage(hanki.signedInAs(officer).page(), hanki.address());
  }

  @Test
  void a_survey_is_defined_reported_into_answered_and_closed() {
    SurveyPage analyst = surveys("B-001").define();
    analyst.type("title", "架空の調査").type("code", "tried").type("orderedBy", "警察庁");
    analyst.type("question", "（架空）何でも。").type("firstDay", "R1.10.1").type("lastDay", "R1.9.1");
    analyst.type("dueOn", "R2.1.10").type("classes", "詐欺｜Fraud\nその他").saveInVain();
    assertThat(analyst.fault("lastDay")).contains("初日より前");
    assertThat(analyst.type("lastDay", "R1.12.31").save().news()).contains("架空の調査");

    SurveyPage receiver = surveys("A-001").reportNewestInto("架空の調査");
    receiver.press("kind", "詐欺").type("reportedOn", "R1.12.31");
    String number = receiver.value("number");
    assertThat(receiver.save().news()).contains(number);
    receiver.open("tried");
    assertThat(receiver.canAnswerNothing()).as("it has reported something").isFalse();
    assertThat(receiver.answerComplete().stations()).contains("報告済", "A-001", "…");

    analyst.open("tried");
    assertThat(analyst.total()).isEqualTo("1");
    assertThat(analyst.classes()).contains("詐欺", "100.0%");
    assertThat(analyst.missing()).contains("未回答の署が25", "「0件」ではありません").doesNotContain("仙台中央、");
    assertThat(analyst.close().classes()).contains("返送値");
  }
}
