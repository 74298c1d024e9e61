package hanki.national;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Notes what happened to a series, and takes a note that was wrong off its chart. */
@ApplicationScoped
@Transactional
@Permitted(Permission.ENTER_PUBLISHED)
public class RecordingSeriesNotes {

  private final PublishedValues published;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingSeriesNotes(PublishedValues published, CurrentOfficer officer, BusinessClock clock) {
    this.published = published;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds a note.
   *
   * @throws NoSuchSeries if there is no series of that code
   * @throws NoteKnown if the series has a note of that kind and day
   */
  @Audited("national.note")
  public Long note(String code, NoteDraft draft) {
    PublishedSeries series = published.withCode(code).orElseThrow(() -> new NoSuchSeries(code));
    if (published.notesOf(code).stream()
        .anyMatch(each -> each.kind() == draft.kind() && each.day().equals(draft.day()))) {
      throw new NoteKnown();
    }
    SeriesNote note = new SeriesNote(series, draft, officer.get().code(), clock.instant());
    published.add(note);
    return note.id();
  }

  /**
   * Takes a note off; it stays in the database, with who took it off.
   *
   * @throws NoSuchNote if the series has none of that id
   */
  @Audited("national.drop-note")
  public Long drop(String code, Long id) {
    published.notesOf(code).stream()
        .filter(note -> note.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchNote::new)
        .drop(officer.get().code(), clock.instant());
    return id;
  }
}
