package hanki.investigation;

import java.util.List;

/**
 * Everything that is done about one incident.
 *
 * @param tasks open ones by their term, then those done
 * @param deadlines the terms of law of everybody arrested for it
 * @param course what happened, from the earliest on
 */
public record Investigation(
    List<VictimRow> victims,
    List<TaskRow> tasks,
    List<LegalDeadline> deadlines,
    List<Moment> course,
    List<FileRow> files,
    List<NoteRow> notes) {}
