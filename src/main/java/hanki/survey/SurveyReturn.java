package hanki.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** One number of the answer that was returned when a survey was closed (回答書). Never changed. */
@Entity
public class SurveyReturn {

  /** Stands for the total. */
  static final String TOTAL = "-";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_return_seq")
  @SequenceGenerator(name = "survey_return_seq", sequenceName = "survey_return_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "survey_id")
  private Survey survey;

  private int edition;
  private String classCode;
  private long cases;

  protected SurveyReturn() {}

  SurveyReturn(Survey survey, String classCode, long cases) {
    this.survey = survey;
    this.edition = survey.edition();
    this.classCode = classCode;
    this.cases = cases;
  }

  public Long id() {
    return id;
  }

  public int edition() {
    return edition;
  }

  /** A class of the survey, or {@link #TOTAL}. */
  public String classCode() {
    return classCode;
  }

  public long cases() {
    return cases;
  }
}
