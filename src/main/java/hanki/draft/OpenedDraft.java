package hanki.draft;

import java.time.Instant;

/**
 * A draft with its words.
 *
 * @param content the fields as {@link KeepingDrafts} was given them
 */
public record OpenedDraft(
    String key, DraftedForm form, Long subjectId, int version, String content, Instant savedAt) {}
