package hanki.national;

import hanki.platform.Label;
import java.time.LocalDate;

/** What happened to a series, as it is entered. */
public record NoteDraft(NoteKind kind, LocalDate day, Label words, String source) {}
