package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.reference.StationCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Tells what happened to a consultation that was opened, and audited, before. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class ReadingCourse {

  private final ConsultationEvents events;
  private final CurrentOfficer officer;
  private final CheckTerm term = CheckTerm.ofSettings();

  @Inject
  ReadingCourse(ConsultationEvents events, CurrentOfficer officer) {
    this.events = events;
    this.officer = officer;
  }

  /** What happened, in the order in which it did; nothing of a record the reader may not see. */
  public List<EventRow> of(Long id) {
    return events.of(id, officer.scope().within(), officer.scope().reader());
  }

  /**
   * The day that is proposed for the next check, after one on this day.
   *
   * @param urgent whether it is a 特異相談
   */
  public LocalDate nextCheck(LocalDate day, boolean urgent) {
    return term.after(day, urgent);
  }

  /** How many open consultations the reader sees whose check was due before today. */
  public long overdue(LocalDate today) {
    return due(LocalDate.EPOCH, today.minusDays(1));
  }

  /** How many of them are due today or on one of the six days that follow. */
  public long dueSoon(LocalDate today) {
    return due(today, CourseFilter.soon(today));
  }

  /** Those of {@link #overdue}, station by station; no station that has none. */
  public List<StationCount> overdueByStation(LocalDate today) {
    return events.dueByStation(
        today.minusDays(1), officer.scope().within(), officer.scope().reader());
  }

  private long due(LocalDate first, LocalDate last) {
    return events.due(first, last, officer.scope().within(), officer.scope().reader());
  }
}
