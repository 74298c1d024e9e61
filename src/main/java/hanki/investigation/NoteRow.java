package hanki.investigation;

import java.io.Serializable;
import java.time.Instant;

/** A note as pages list it. */
public record NoteRow(Long id, String words, String writtenBy, Instant writtenAt)
    implements Serializable {

  static NoteRow of(CaseNote note) {
    return new NoteRow(note.id(), note.words(), note.writtenBy(), note.writtenAt());
  }
}
