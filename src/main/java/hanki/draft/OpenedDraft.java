package hanki.draft;

import java.time.Instant;

/**
 * A draft with its words.
 *
 * @param subject what the form is about: {@link DraftedForm#subject}
 * @param content the fields as {@link KeepingDrafts} was given them
 */
public record OpenedDraft(
    String key, DraftedForm form, String subject, int version, String content, Instant savedAt) {}
