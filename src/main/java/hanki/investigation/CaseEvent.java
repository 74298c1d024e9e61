package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.withdrawal.Withdrawal;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Filter;

/** Something that happened in a case (経過). What is wrong is struck out with a reason, and stays. */
@Entity
@Table(name = "incident_event")
@Kept("event")
@Filter(name = Scope.FILTER, condition = IncidentNet.CONDITION)
public class CaseEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_event_seq")
  @SequenceGenerator(name = "incident_event_seq", sequenceName = "incident_event_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  private LocalDate happenedOn;
  private LocalTime happenedAt;

  @Personal private String what;
  @Personal private String organisation;

  @Enumerated(EnumType.STRING)
  private Publicity publicity;

  private String addedBy;
  private Instant addedAt;
  @Untold private String submitToken;
  private Withdrawal withdrawal = Withdrawal.NONE;

  protected CaseEvent() {}

  CaseEvent(Incident incident, EventDraft draft, String officer, Instant now) {
    this.incident = incident;
    this.happenedOn = draft.on();
    this.happenedAt = draft.at();
    this.what = draft.what();
    this.organisation = draft.organisation();
    this.publicity = draft.publicity();
    this.addedBy = officer;
    this.addedAt = now;
    this.submitToken = draft.submitToken();
  }

  /** Strikes it out; the first reason stands. */
  void strike(String officer, Instant now, String reason) {
    if (!withdrawal.withdrawn()) {
      withdrawal = new Withdrawal(true, now, officer, reason);
    }
  }

  public Long id() {
    return id;
  }

  public Incident incident() {
    return incident;
  }

  public LocalDate happenedOn() {
    return happenedOn;
  }

  /** The time on that day; null if not known. */
  public LocalTime happenedAt() {
    return happenedAt;
  }

  public String what() {
    return what;
  }

  /** Who did it or where it happened; empty if not said. */
  public String organisation() {
    return organisation;
  }

  public Publicity publicity() {
    return publicity;
  }

  /** Officer number of who added it. */
  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** Whether and why it was struck out. */
  public Withdrawal withdrawal() {
    return withdrawal;
  }
}
