package hanki.consultation.web;

import hanki.consultation.ReadingCourse;
import hanki.platform.clock.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the first page: how many consultations wait for their check. */
@Named("consultationChecksView")
@RequestScoped
public class ConsultationChecksView {

  private final ReadingCourse reading;
  private final BusinessClock clock;

  private long overdue;
  private long soon;

  @Inject
  ConsultationChecksView(ReadingCourse reading, BusinessClock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  @PostConstruct
  void count() {
    overdue = reading.overdue(clock.today());
    soon = reading.dueSoon(clock.today());
  }

  /** Whose day has passed. */
  public long getOverdue() {
    return overdue;
  }

  /** Whose day is today or one of the six that follow. */
  public long getSoon() {
    return soon;
  }
}
