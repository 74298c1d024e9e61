package hanki.survey;

import hanki.consultation.Consultation;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Untold;
import hanki.reference.Station;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * One report into a survey (報告): a consultation or an incident, which counts as one; or a number
 * that was stated without records, with its source. Never changed, only taken back.
 */
@Entity
@Kept("survey-report")
public class SurveyReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_report_seq")
  @SequenceGenerator(name = "survey_report_seq", sequenceName = "survey_report_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "survey_id")
  private Survey survey;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  private LocalDate reportedOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "consultation_id")
  private Consultation consultation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @ElementCollection
  @CollectionTable(name = "survey_report_class", joinColumns = @JoinColumn(name = "report_id"))
  @Column(name = "class_code")
  private Set<String> classes = new HashSet<>();

  private long cases;
  private String source;
  private String reportedBy;
  private Instant reportedAt;
  @Untold private String submitToken;

  /** True while it stands, else null: the database then takes a record only once at a time. */
  private Boolean standing = true;

  private String takenBackBy;
  private Instant takenBackAt;

  protected SurveyReport() {}

  SurveyReport(Survey survey, Station station, Content content, String officer, Instant now) {
    this.survey = survey;
    this.station = station;
    this.reportedOn = content.reportedOn();
    this.consultation = content.consultation();
    this.incident = content.incident();
    this.classes.addAll(content.classes());
    this.cases = content.cases();
    this.source = content.source();
    this.submitToken = content.submitToken();
    this.reportedBy = officer;
    this.reportedAt = now;
  }

  /**
   * What is reported.
   *
   * @param consultation null unless it is one
   * @param incident null unless it is one; both are null of a stated number
   * @param cases 1 of a record, else the stated number
   * @param source where a stated number comes from; empty of a record
   */
  record Content(
      LocalDate reportedOn,
      Consultation consultation,
      Incident incident,
      Set<String> classes,
      long cases,
      String source,
      String submitToken) {}

  /** It does not stand any more; who took it back first, did. */
  void takeBack(String by, Instant now) {
    if (standing != null) {
      standing = null;
      takenBackBy = by;
      takenBackAt = now;
    }
  }

  public Long id() {
    return id;
  }

  public Survey survey() {
    return survey;
  }

  /** Whose answer it is part of: the station of the record, or the one that stated the number. */
  public Station station() {
    return station;
  }
}
