package hanki.consultation.web;

import hanki.consultation.Consultation;
import hanki.consultation.EventRow;
import hanki.consultation.ReadingCourse;
import hanki.consultation.Standing;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.incident.BeginningIncidents;
import hanki.incident.IncidentLink;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What happened to the consultation on this page, and how it stands today. */
@Named("consultationTimelineView")
@RequestScoped
public class ConsultationTimelineView {

  private final ReadingCourse reading;
  private final BeginningIncidents beginning;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Map<Long, List<EventRow>> read = new HashMap<>();
  private Map<Long, IncidentLink> incidents;

  @Inject
  ConsultationTimelineView(
      ReadingCourse reading,
      BeginningIncidents beginning,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.reading = reading;
    this.beginning = beginning;
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

  /** Whether this officer may add to it; to none while the page is not read yet. */
  public boolean isContinuable(Consultation consultation) {
    return consultation != null
        && officer.may(Permission.RECORD_CONSULTATIONS)
        && !consultation.isWithdrawn();
  }

  /** The incident of an event; null if it has none, or none the officer may see. */
  public IncidentLink incident(Consultation consultation, EventRow event) {
    if (incidents == null) {
      incidents =
          beginning
              .links(
                  events(consultation).stream()
                      .map(EventRow::incidentId)
                      .filter(Objects::nonNull)
                      .toList())
              .stream()
              .collect(Collectors.toMap(IncidentLink::id, link -> link));
    }
    return incidents.get(event.incidentId());
  }

  /** Whether this officer may make an incident of it. */
  public boolean isConvertible(Consultation consultation) {
    return officer.may(Permission.RECORD_INCIDENTS) && !consultation.isWithdrawn();
  }
}
