package hanki.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How far a consultation has come: what its {@link ConsultationEvent}s have led to. The events tell
 * the story, this is its last line, so that lists need not read the story.
 *
 * @param closedAs null while it is open
 * @param checkDue day by which it is looked at again (点検の期限); null if no check is due
 * @param checkedOn day of the last check or reopening, from which the due day was set; null if it
 *     follows from the day received
 * @param entries how many events there are
 */
@Embeddable
public record Course(
    @Enumerated(EnumType.STRING) Closing closedAs,
    LocalDate checkDue,
    LocalDate checkedOn,
    @Column(name = "course_entries") int entries) {

  /** Nothing has happened since it was received. */
  static final Course BEGUN = new Course(null, null, null, 0);

  /** Whether it came to its end. */
  public boolean isClosed() {
    return closedAs != null;
  }

  /** How it stands on that day. */
  public Standing standing(LocalDate today) {
    return Standing.of(closedAs, checkDue, entries, today);
  }

  /** The first check, as long as no check has set another day. */
  Course planned(ConsultationKind kind, LocalDate receivedOn, boolean urgent, CheckTerm term) {
    if (isClosed() || checkedOn != null) {
      return this;
    }
    LocalDate due = kind.isChecked() ? term.after(receivedOn, urgent) : null;
    return new Course(null, due, null, entries);
  }

  /**
   * The course after one more event.
   *
   * @param number that of the consultation, for the refusals
   * @throws ConsultationClosed if it is closed, and the event neither reopens it nor makes an
   *     incident of it
   * @throws StillOpen if it is to be reopened although it is open
   */
  Course after(EventDraft event, String number) {
    return switch (event.kind()) {
      case FOLLOW_UP, HANDLING -> open(number).with(checkDue, checkedOn);
      case CHECK ->
          event.closedAs() == null
              ? open(number).with(event.nextCheck(), event.happenedOn())
              : open(number).closed(event.closedAs());
      case CLOSING -> open(number).closed(event.closedAs());
      case INCIDENT -> closed(Closing.INCIDENT);
      case REOPENING -> {
        if (!isClosed()) {
          throw new StillOpen(number);
        }
        yield with(event.nextCheck(), event.happenedOn());
      }
    };
  }

  private Course open(String number) {
    if (isClosed()) {
      throw new ConsultationClosed(number);
    }
    return this;
  }

  private Course with(LocalDate due, LocalDate checked) {
    return new Course(null, due, checked, entries + 1);
  }

  private Course closed(Closing how) {
    return new Course(how, null, checkedOn, entries + 1);
  }
}
