package hanki.search;

import hanki.identity.Restrictable;
import hanki.identity.Scope;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;

/**
 * A feature whose records the one box finds. It says what they are; the question is put once for
 * all, with the reader's scope for every record that can be restricted.
 */
public interface SearchSource<R extends Searchable> {

  SearchKind kind();

  Class<R> records();

  /** The attribute by which the newest come first; {@code id} where there is no day. */
  String newest();

  /** The to-one attributes that {@link #hits} reads, so that they are read with the records. */
  List<String> readWith();

  /**
   * Which of its records the reader may see. Those that can be restricted are asked for within the
   * scope; a feature that shares some beyond it says so here, and never less.
   *
   * @return null where everybody with the permission sees all
   */
  default Predicate visible(
      CriteriaBuilder builder, AbstractQuery<?> query, Root<?> record, Scope scope) {
    return Restrictable.class.isAssignableFrom(records())
        ? scope.over(builder, query, record)
        : null;
  }

  /** What is shown of the records, in their order. */
  List<Hit> hits(List<R> records);
}
