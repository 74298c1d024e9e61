package hanki.search;

import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.logging.Logger;

/**
 * Sees to it at start that every record is folded as this program folds words.
 *
 * <p>The order to do so is always a migration (it empties {@code folded_kind}), so that the schema
 * has another version and the audit trail, which looks after this, seals the records in their new
 * form.
 */
@ApplicationScoped
class FoldedAtStart {

  private static final Logger LOG = Logger.getLogger("hanki.search");

  private final Iterable<SearchSource<?>> sources;
  private final RefoldingRecords refolding;

  @Inject
  FoldedAtStart(@Any Instance<SearchSource<?>> sources, RefoldingRecords refolding) {
    this(refolding, sources);
  }

  FoldedAtStart(RefoldingRecords refolding, Iterable<SearchSource<?>> sources) {
    this.sources = sources;
    this.refolding = refolding;
  }

  /** Before the trail looks whether records are what it sealed. */
  void atStart(@Observes @Priority(3) DatabaseReady ready) {
    fold();
  }

  void fold() {
    for (SearchSource<?> source : sources) {
      if (!refolding.isFolded(source)) {
        LOG.info("folding the words of " + source.kind().code());
        OptionalLong last = refolding.next(source, 0);
        while (last.isPresent()) {
          last = refolding.next(source, last.getAsLong());
        }
        refolding.done(source);
      }
    }
  }
}
