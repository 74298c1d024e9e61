package hanki.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That an investigation came to another state.
 *
 * @param by officer number
 */
@Embeddable
public record Progress(
    @Enumerated(EnumType.STRING) InvestigationState state,
    @Column(name = "changed_at") Instant at,
    @Column(name = "changed_by") String by) {}
