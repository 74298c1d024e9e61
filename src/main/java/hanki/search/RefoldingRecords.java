package hanki.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** Folds the words of records again, some at a time. */
@ApplicationScoped
@Transactional
class RefoldingRecords {

  static final int CHUNK = 500;

  private final FoundRecords records;
  private final FoldedKinds kinds;

  @Inject
  RefoldingRecords(FoundRecords records, FoldedKinds kinds) {
    this.records = records;
    this.kinds = kinds;
  }

  boolean isFolded(SearchSource<?> source) {
    return kinds.withCode(source.kind().code()).isPresent();
  }

  /**
   * Folds the next records after that id.
   *
   * @return the last id, or none if there are no more
   */
  <R extends Searchable> OptionalLong next(SearchSource<R> source, long after) {
    List<R> chunk = records.after(source, after, CHUNK);
    chunk.forEach(record -> records.fold(source, record));
    OptionalLong last = chunk.stream().mapToLong(Searchable::id).max();
    records.forget();
    return last;
  }

  /** Remembers that all records of the source are folded as this program folds them. */
  void done(SearchSource<?> source) {
    kinds.add(new FoldedKind(source.kind().code()));
  }
}
