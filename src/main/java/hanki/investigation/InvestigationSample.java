package hanki.investigation;

import java.time.Instant;
import java.util.List;

/**
 * The fictitious investigation (架空) of one sample incident.
 *
 * @param incidentToken the token with which the incident was loaded
 * @param done tasks that were done at {@code doneAt}
 */
public record InvestigationSample(
    String incidentToken,
    List<VictimDraft> victims,
    List<EventDraft> events,
    List<TaskDraft> done,
    Instant doneAt,
    List<TaskDraft> open,
    List<NoteDraft> notes) {}
