package hanki.national;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Series, their values, documents and notes. They are public: whoever reads figures reads all. */
interface PublishedValues {

  EntityManager entityManager();

  default void add(Object entity) {
    entityManager().persist(entity);
  }

  @HQL("from PublishedSeries s order by s.sort, s.code")
  List<PublishedSeries> series();

  @HQL("from PublishedSeries s where s.code = :code")
  Optional<PublishedSeries> withCode(String code);

  @HQL("select coalesce(max(s.sort), 0) from PublishedSeries s")
  int lastPlace();

  @HQL("from PublishedValue v join fetch v.document join fetch v.series s order by s.sort, v.id")
  List<PublishedValue> values();

  @HQL(
      "from PublishedValue v join fetch v.document join fetch v.series s"
          + " where s.code in :codes order by s.sort, v.id")
  List<PublishedValue> valuesOf(Collection<String> codes);

  @HQL("select v.valueKey from PublishedValue v where v.valueKey in :keys")
  List<String> knownKeys(Collection<String> keys);

  @HQL(
      "select coalesce(max(v.edition), 0) from PublishedValue v"
          + " where v.series.id = :series and v.period.code = :period")
  int lastEdition(Long series, String period);

  @HQL("from SourceDocument d where d.documentKey = :key")
  Optional<SourceDocument> documentWith(String key);

  @HQL("from SourceDocument d order by d.publishedOn desc nulls last, d.id desc")
  List<SourceDocument> documents();

  @HQL("from SourceDocument d where d.id = :id")
  Optional<SourceDocument> document(Long id);

  /** Those that stand on the chart of a series. */
  @HQL(
      "from SeriesNote n join fetch n.series s where s.code = :code and n.droppedAt is null"
          + " order by n.noteDay, n.id")
  List<SeriesNote> notesOf(String code);

  /** All, those that were taken off too. */
  @HQL("from SeriesNote n join fetch n.series order by n.id")
  List<SeriesNote> notes();
}
