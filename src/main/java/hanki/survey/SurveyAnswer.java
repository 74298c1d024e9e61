package hanki.survey;

import hanki.platform.audit.Kept;
import hanki.reference.Station;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** The word of a station that its answer to a survey is whole. Never changed, only taken back. */
@Entity
@Kept("survey-answer")
public class SurveyAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_answer_seq")
  @SequenceGenerator(name = "survey_answer_seq", sequenceName = "survey_answer_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "survey_id")
  private Survey survey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  @Enumerated(EnumType.STRING)
  private AnswerKind kind;

  private String saidBy;
  private Instant saidAt;

  /** True while it stands, else null: the database then takes one a station at a time. */
  private Boolean standing = true;

  private String takenBackBy;
  private Instant takenBackAt;

  protected SurveyAnswer() {}

  SurveyAnswer(Survey survey, Station station, AnswerKind kind, String officer, Instant now) {
    this.survey = survey;
    this.station = station;
    this.kind = kind;
    this.saidBy = officer;
    this.saidAt = now;
  }

  /** It does not stand any more. */
  void takeBack(String by, Instant now) {
    standing = null;
    takenBackBy = by;
    takenBackAt = now;
  }

  public Long id() {
    return id;
  }

  public Station station() {
    return station;
  }

  public AnswerKind kind() {
    return kind;
  }

  /** Officer number of who said so. */
  public String saidBy() {
    return saidBy;
  }

  public Instant saidAt() {
    return saidAt;
  }
}
