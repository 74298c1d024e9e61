package hanki.consultation;

import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Builds what happens to consultations after they were received; today is 2020-06-30. */
public class AnEvent {

  static final LocalDate TODAY = LocalDate.of(2020, 6, 30);

  private final EventKind kind;
  private LocalDate day = LocalDate.of(2020, 3, 1);
  private LocalTime time = LocalTime.of(9, 30);
  private Channel channel = Channel.TELEPHONE;
  private Handling handling = Handling.ADVICE;
  private Closing closedAs;
  private LocalDate next = LocalDate.of(2020, 7, 15);
  private String words = "（架空）その後、同じ番号から電話があった。";
  private String token = UUID.randomUUID().toString();

  private AnEvent(EventKind kind) {
    this.kind = kind;
  }

  public static AnEvent aFollowUp() {
    return new AnEvent(EventKind.FOLLOW_UP);
  }

  public static AnEvent aHandling(Handling what) {
    AnEvent event = new AnEvent(EventKind.HANDLING);
    event.handling = what;
    return event;
  }

  public static AnEvent aCheck() {
    return new AnEvent(EventKind.CHECK);
  }

  public static AnEvent aClosing(Closing how) {
    return new AnEvent(EventKind.CLOSING).as(how);
  }

  public static AnEvent aReopening() {
    return new AnEvent(EventKind.REOPENING);
  }

  public AnEvent as(Closing how) {
    closedAs = how;
    return this;
  }

  public AnEvent on(String other) {
    day = LocalDate.parse(other);
    return this;
  }

  public AnEvent at(int hour) {
    time = LocalTime.of(hour, 0);
    return this;
  }

  public AnEvent nextOn(String other) {
    next = other == null ? null : LocalDate.parse(other);
    return this;
  }

  public AnEvent by(Channel other) {
    channel = other;
    return this;
  }

  public AnEvent of(Handling other) {
    handling = other;
    return this;
  }

  public AnEvent telling(String other) {
    words = other;
    return this;
  }

  public AnEvent withToken(String other) {
    token = other;
    return this;
  }

  public EventDraft draft() {
    return new EventDraft(kind, day, time, channel, handling, closedAs, next, words, token);
  }

  /** Recorded by an officer who sees everything. */
  public void to(Consultation consultation, EntityManager entityManager) {
    to(consultation, entityManager, Scope.everywhere("A-012"));
  }

  /** Recorded by an officer of that scope. */
  public void to(Consultation consultation, EntityManager entityManager, Scope scope) {
    continuing(entityManager).add(consultation.id(), draft(), scope, "A-012");
    entityManager.flush();
  }

  static ContinuingConsultations continuing(EntityManager entityManager) {
    return new ContinuingConsultations(
        new Consultations_(entityManager),
        new ConsultationEvents_(entityManager),
        null,
        new BusinessClock(
            Clock.fixed(
                TODAY.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE)));
  }
}
