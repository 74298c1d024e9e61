package hanki.survey;

import hanki.platform.Label;
import jakarta.persistence.Embeddable;

/**
 * One class of the answers to a survey (類型).
 *
 * @param code within the survey: {@code fraud}
 */
@Embeddable
public record SurveyClass(String code, String labelJa, String labelEn) {

  /** 詐欺. */
  public Label label() {
    return new Label(labelJa, labelEn);
  }
}
