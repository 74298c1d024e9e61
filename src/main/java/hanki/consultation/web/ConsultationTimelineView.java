package hanki.consultation.web;

import hanki.consultation.Consultation;
import hanki.consultation.EventRow;
import hanki.consultation.ReadingCourse;
import hanki.consultation.Standing;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to the consultation on this page, and how it stands today. */
@Named("consultationTimelineView")
@RequestScoped
public class ConsultationTimelineView {

  private final ReadingCourse reading;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Map<Long, List<EventRow>> read = new HashMap<>();

  @Inject
  ConsultationTimelineView(ReadingCourse reading, CurrentOfficer officer, BusinessClock clock) {
    this.reading = reading;
    this.officer = officer;
    this.clock = clock;
  }

  /** What happened, in the order in which it did. */
  public List<EventRow> events(Consultation consultation) {
    return consultation == null ? List.of() : read.computeIfAbsent(consultation.id(), reading::of);
  }

  /** How it stands today. */
  public Standing standing(Consultation consultation) {
    return consultation.course().standing(clock.today());
  }

  /** Whether this officer may add to it. */
  public boolean isContinuable(Consultation consultation) {
    return officer.may(Permission.RECORD_CONSULTATIONS) && !consultation.isWithdrawn();
  }
}
