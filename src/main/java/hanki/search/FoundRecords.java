package hanki.search;

import hanki.identity.Restrictable;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Asks for the records of whatever source: the one place with a changing number of words. A record
 * that can be restricted is asked for within the reader's scope, unless its source shares it.
 *
 * <p>{@code like} over the folded column, all words: no index that could fall behind, words of two
 * characters, and recall before rank. Measured by {@code SearchBenchmark}.
 */
@ApplicationScoped
class FoundRecords {

  private final EntityManager entityManager;

  @Inject
  FoundRecords(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** How many records hold all the words. */
  <R extends Searchable> long count(SearchSource<R> source, SearchWords words, Scope scope) {
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<Long> query = builder.createQuery(Long.class);
    Root<R> record = query.from(source.records());
    query
        .select(builder.count(record))
        .where(conditions(source, builder, query, record, words, scope));
    return entityManager.createQuery(query).getSingleResult();
  }

  /**
   * Some of them, the newest first. Their ids are asked for alone, so that the look at every record
   * joins nothing.
   */
  <R extends Searchable> List<Hit> hits(
      SearchSource<R> source, SearchWords words, Scope scope, int first, int howMany) {
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<Long> query = builder.createQuery(Long.class);
    Root<R> record = query.from(source.records());
    query
        .select(record.get("id"))
        .where(conditions(source, builder, query, record, words, scope))
        .orderBy(builder.desc(record.get(source.newest())), builder.desc(record.get("id")));
    List<Long> ids =
        entityManager
            .createQuery(query)
            .setFirstResult(first)
            .setMaxResults(howMany)
            .getResultList();
    return source.hits(ids.isEmpty() ? List.of() : read(source, ids));
  }

  private <R extends Searchable> List<R> read(SearchSource<R> source, List<Long> ids) {
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<R> query = builder.createQuery(source.records());
    Root<R> record = query.from(source.records());
    source.readWith().forEach(record::fetch);
    query.where(record.get("id").in(ids));
    return entityManager.createQuery(query).getResultList().stream()
        .sorted(Comparator.comparing(each -> ids.indexOf(each.id())))
        .toList();
  }

  /** The records with exactly that number; none of a source without numbers. */
  <R extends Searchable> List<Hit> numbered(SearchSource<R> source, String number, Scope scope) {
    if (!Restrictable.class.isAssignableFrom(source.records())) {
      return List.of();
    }
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<R> query = builder.createQuery(source.records());
    Root<R> record = query.from(source.records());
    source.readWith().forEach(record::fetch);
    query.where(
        builder.equal(record.get("number"), number), source.visible(builder, query, record, scope));
    return source.hits(entityManager.createQuery(query).getResultList());
  }

  private static Predicate[] conditions(
      SearchSource<?> source,
      CriteriaBuilder builder,
      CriteriaQuery<?> query,
      Root<?> record,
      SearchWords words,
      Scope scope) {
    List<Predicate> all = new ArrayList<>();
    Predicate visible = source.visible(builder, query, record, scope);
    if (visible != null) {
      all.add(visible);
    }
    for (String pattern : words.patterns()) {
      all.add(builder.like(record.get(Searchable.COLUMN), pattern, '!'));
    }
    return all.toArray(Predicate[]::new);
  }

  /** The next records of a source after that id, whoever may see them: only for folding again. */
  <R extends Searchable> List<R> after(SearchSource<R> source, long id, int howMany) {
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<R> query = builder.createQuery(source.records());
    Root<R> record = query.from(source.records());
    query
        .where(builder.greaterThan(record.<Long>get("id"), id))
        .orderBy(builder.asc(record.get("id")));
    return entityManager.createQuery(query).setMaxResults(howMany).getResultList();
  }

  /** Writes the folded texts of a record that has others; it is no new version of the record. */
  <R extends Searchable> int fold(SearchSource<R> source, R stands) {
    String form = Folded.form(stands.searchedTexts());
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaUpdate<R> update = builder.createCriteriaUpdate(source.records());
    Root<R> record = update.from(source.records());
    update
        .set(record.<String>get(Searchable.COLUMN), form)
        .where(
            builder.equal(record.get("id"), stands.id()),
            builder.notEqual(record.get(Searchable.COLUMN), form));
    return entityManager.createQuery(update).executeUpdate();
  }

  /** Keeps none of what was read in memory. */
  void forget() {
    entityManager.clear();
  }
}
