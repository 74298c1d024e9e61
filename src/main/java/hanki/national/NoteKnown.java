package hanki.national;

import hanki.platform.Refusal;

/** The series has a note of that kind and day already. */
public class NoteKnown extends Refusal {}
