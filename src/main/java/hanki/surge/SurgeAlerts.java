package hanki.surge;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The alerts. They name no citizen and no record: whoever may read surges reads all. */
interface SurgeAlerts {

  String CHOSEN =
      " a.verdict in :states and a.watched in :watched and a.week between :first and :last ";

  EntityManager entityManager();

  default void add(SurgeAlert alert) {
    entityManager().persist(alert);
  }

  default Optional<SurgeAlert> withId(Long id) {
    return Optional.ofNullable(entityManager().find(SurgeAlert.class, id));
  }

  @HQL("from SurgeAlert a where a.watched = :watched and a.rowCode = :row and a.week = :week")
  Optional<SurgeAlert> of(Watched watched, String row, LocalDate week);

  @HQL(
      "select a.since from SurgeAlert a where a.watched = :watched and a.rowCode = :row and a.week"
          + " >= :earliest and a.week < :week order by a.week desc limit 1")
  Optional<LocalDate> beganBefore(Watched watched, String row, LocalDate earliest, LocalDate week);

  @HQL("from SurgeAlert a where " + CHOSEN + " order by a.week desc, a.observed desc, a.id")
  List<SurgeAlert> chosen(
      List<SurgeState> states, List<Watched> watched, LocalDate first, LocalDate last, Page page);

  @HQL("select count(*) from SurgeAlert a where " + CHOSEN)
  long count(List<SurgeState> states, List<Watched> watched, LocalDate first, LocalDate last);

  @HQL(
      "from SurgeAlert a where a.watched = :watched and a.rowCode = :row and a.since = :since order"
          + " by a.week")
  List<SurgeAlert> ofRise(Watched watched, String row, LocalDate since);
}
