package hanki.consultation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
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
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Filter;

/**
 * One thing that happened to a consultation after it was received (経過). Written once and never
 * changed: a wrong entry is put right by a further one. No event counts in any figure.
 */
@Entity
@Kept("consultation-event")
@Filter(
    name = Scope.FILTER,
    condition =
        "exists (select 1 from consultation c where c.id = consultation_id and"
            + " (c.restricted = false and c.station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or c.restricted = true and exists (select 1 from consultation_reader r"
            + " where r.consultation_id = c.id and r.officer = :reader)))")
public class ConsultationEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_event_seq")
  @SequenceGenerator(name = "consultation_event_seq", sequenceName = "consultation_event_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "consultation_id")
  private Consultation consultation;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  private LocalDate happenedOn;
  private LocalTime happenedAt;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Handling handling;

  @Enumerated(EnumType.STRING)
  private Closing closedAs;

  private LocalDate nextCheck;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Personal private String words;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;

  protected ConsultationEvent() {}

  /**
   * What the draft says.
   *
   * @param incident what became of it; null unless the draft tells of an incident
   */
  ConsultationEvent(
      Consultation consultation,
      EventDraft draft,
      Incident incident,
      String recordedBy,
      Instant now) {
    this.consultation = consultation;
    this.kind = draft.kind();
    this.happenedOn = draft.happenedOn();
    this.happenedAt = draft.happenedAt();
    this.channel = draft.channel();
    this.handling = draft.handling();
    this.closedAs = draft.closedAs();
    this.nextCheck = draft.nextCheck();
    this.incident = incident;
    this.words = draft.words();
    this.recordedBy = recordedBy;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
  }

  public Long id() {
    return id;
  }

  public EventKind kind() {
    return kind;
  }

  public String words() {
    return words;
  }
}
