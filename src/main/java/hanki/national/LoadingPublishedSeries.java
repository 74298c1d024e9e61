package hanki.national;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads {@code sql/reference/published-….csv}: series, values and notes that are new are added,
 * known ones stay as they are, whatever was entered beside them.
 */
@ApplicationScoped
@Transactional
public class LoadingPublishedSeries {

  /** Who entered what came with the program. */
  static final String SHIPPED = "hanki";

  private final PublishedValues published;
  private final AddingPublishedValues adding;
  private final BusinessClock clock;

  @Inject
  LoadingPublishedSeries(
      PublishedValues published, AddingPublishedValues adding, BusinessClock clock) {
    this.published = published;
    this.adding = adding;
    this.clock = clock;
  }

  /** Whether something that came with the program is not in the tables yet. */
  public boolean isAnyMissing() {
    return !missingSeries().isEmpty() || !missingValues().isEmpty() || !missingNotes().isEmpty();
  }

  /**
   * Adds what is missing; running it twice changes nothing.
   *
   * @return how many values were added
   */
  @Audited("national.load")
  public Long load() {
    missingSeries().forEach(row -> published.add(new PublishedSeries(row.draft(), row.sort())));
    List<PublishedDraft> values = missingValues();
    values.forEach(draft -> adding.add(draft, SHIPPED));
    missingNotes()
        .forEach(
            note ->
                published.add(
                    new SeriesNote(
                        published.withCode(note.series()).orElseThrow(),
                        note.draft(),
                        SHIPPED,
                        clock.instant())));
    return (long) values.size();
  }

  private List<ShippedRows.Series> missingSeries() {
    Set<String> known =
        published.series().stream().map(PublishedSeries::code).collect(Collectors.toSet());
    return ShippedRows.series().stream()
        .filter(row -> !known.contains(row.draft().code()))
        .toList();
  }

  private List<PublishedDraft> missingValues() {
    List<PublishedDraft> shipped = ShippedRows.values();
    Set<String> known =
        new HashSet<>(published.knownKeys(shipped.stream().map(PublishedDraft::key).toList()));
    return shipped.stream().filter(draft -> !known.contains(draft.key())).toList();
  }

  private List<ShippedRows.Note> missingNotes() {
    Set<String> known =
        published.notes().stream()
            .map(note -> identity(note.series().code(), note.kind(), note.day().toString()))
            .collect(Collectors.toSet());
    return ShippedRows.notes().stream()
        .filter(
            note ->
                !known.contains(
                    identity(note.series(), note.draft().kind(), note.draft().day().toString())))
        .toList();
  }

  private static String identity(String series, NoteKind kind, String day) {
    return series + " " + kind + " " + day;
  }
}
