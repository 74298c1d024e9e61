package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/** Turns a filter into what the queries ask for. Who may search, its callers have asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SearchingTrail {

  private static final int RECORDS = 500;

  private final AuditEntries entries;

  @Inject
  SearchingTrail(AuditEntries entries) {
    this.entries = entries;
  }

  /** One page, newest first. */
  List<ChainedEntry> page(AuditFilter filter, Page page) {
    return entries.latest(
        filter.begin(),
        filter.end(),
        filter.actorPattern(),
        filter.whatPattern(),
        subjects(filter),
        filter.wordsPattern(),
        page);
  }

  /** How many entries the filter leaves. */
  long count(AuditFilter filter) {
    return entries.count(
        filter.begin(),
        filter.end(),
        filter.actorPattern(),
        filter.whatPattern(),
        subjects(filter),
        filter.wordsPattern());
  }

  /** The next entries that the filter leaves, oldest first. */
  List<ChainedEntry> following(AuditFilter filter, long after, long last, int howMany) {
    return entries.filtered(
        filter.begin(),
        filter.end(),
        filter.actorPattern(),
        filter.whatPattern(),
        subjects(filter),
        filter.wordsPattern(),
        after,
        last,
        Page.first(howMany));
  }

  /** The ids of the record that is named, 0 for any, -1 if there is no such record. */
  private List<Long> subjects(AuditFilter filter) {
    List<Long> named = filter.subject().isEmpty() ? List.of(0L) : List.of();
    if (filter.isSubjectId()) {
      named = List.of(Long.valueOf(filter.subject()));
    } else if (!filter.subject().isEmpty()) {
      named = entries.numbered(filter.numberPattern(), Page.first(RECORDS));
    }
    return named.isEmpty() ? List.of(-1L) : named;
  }
}
