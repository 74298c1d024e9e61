package hanki.national;

import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Puts a value beside what stands for its period, whoever brings it: the program, a file, a person.
 * Nothing that stands is touched.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddingPublishedValues {

  private final PublishedValues published;
  private final BusinessClock clock;

  @Inject
  AddingPublishedValues(PublishedValues published, BusinessClock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The value as it now stands, as the next edition of its period. */
  PublishedValue add(PublishedDraft draft, String enteredBy) {
    PublishedSeries series =
        published.withCode(draft.series()).orElseThrow(() -> new NoSuchSeries(draft.series()));
    int edition = published.lastEdition(series.id(), draft.period().code()) + 1;
    PublishedValue value =
        new PublishedValue(
            series, draft, document(draft.document()), edition, enteredBy, clock.instant());
    published.add(value);
    return value;
  }

  private SourceDocument document(DocumentDraft draft) {
    return published
        .documentWith(draft.key())
        .orElseGet(
            () -> {
              SourceDocument document = new SourceDocument(draft);
              published.add(document);
              return document;
            });
  }
}
