package hanki.audit;

import java.time.Instant;

/** One line of the auditor's list. */
public record AuditRow(
    Long id,
    Instant at,
    String actor,
    String address,
    String action,
    Long subjectId,
    String detail) {}
