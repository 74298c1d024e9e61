package hanki.consultation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;

/**
 * A list of consultations narrowed to how they stand on a day.
 *
 * @param standing null narrows nothing
 */
public record CourseFilter(Choice standing, LocalDate today) implements Traceable {

  /** What can be chosen. */
  public enum Choice {
    /** Open, and nothing has happened since the receipt. */
    RECEIVED,
    /** Open, and something has. */
    IN_PROGRESS,
    CLOSED,
    /** Open, and the day of the check has passed. */
    OVERDUE,
    /** Open, and the day of the check is today or one of the six days that follow. */
    DUE_SOON,
    /**
     * Investigated, or closed as an incident, without an incident that stands: a report of damage
     * may be missing from the figures.
     */
    WITHOUT_INCIDENT;
  }

  /** The last day that counts as soon. */
  static LocalDate soon(LocalDate today) {
    return today.plusDays(6);
  }

  Predicate on(CriteriaBuilder builder, CriteriaQuery<?> query, Root<Consultation> c) {
    if (standing == null) {
      return builder.conjunction();
    }
    Path<Course> course = c.get("course");
    Path<LocalDate> due = course.get("checkDue");
    Predicate open = builder.isNull(course.get("closedAs"));
    Predicate stands = builder.isFalse(c.get("withdrawal").get("withdrawn"));
    return switch (standing) {
      case RECEIVED -> builder.and(open, stands, builder.equal(course.get("entries"), 0));
      case IN_PROGRESS -> builder.and(open, stands, builder.gt(course.get("entries"), 0));
      case CLOSED -> builder.isNotNull(course.get("closedAs"));
      case OVERDUE -> builder.and(open, stands, builder.lessThan(due, today));
      case DUE_SOON -> builder.and(open, stands, builder.between(due, today, soon(today)));
      case WITHOUT_INCIDENT ->
          builder.and(
              stands,
              builder.or(
                  builder.equal(course.get("closedAs"), Closing.INCIDENT),
                  builder.isMember(Handling.INVESTIGATION, c.get("handlings"))),
              builder.not(builder.exists(incidents(builder, query, c))));
    };
  }

  /** Events that link an incident which was not withdrawn. */
  private static Subquery<Long> incidents(
      CriteriaBuilder builder, CriteriaQuery<?> query, Root<Consultation> c) {
    Subquery<Long> incidents = query.subquery(Long.class);
    Root<ConsultationEvent> event = incidents.from(ConsultationEvent.class);
    var incident = event.join("incident", JoinType.INNER);
    return incidents
        .select(event.get("id"))
        .where(
            builder.equal(event.get("consultation"), c),
            builder.isFalse(incident.get("withdrawal").get("withdrawn")));
  }

  @Override
  public String trace() {
    return new Trace().with("standing", standing).toString();
  }
}
