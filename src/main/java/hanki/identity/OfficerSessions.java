package hanki.identity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The sessions. */
interface OfficerSessions {

  /** Neither ended nor over by the clock. */
  String OPEN = " s.endedAt is null and s.lastSeenAt >= :seenAfter and s.openedAt >= :openedAfter ";

  EntityManager entityManager();

  default void add(OfficerSession session) {
    entityManager().persist(session);
  }

  @HQL("from OfficerSession s join fetch s.officer o join fetch o.station where s.id = :id")
  Optional<OfficerSession> find(Long id);

  @HQL(
      "select new hanki.identity.SessionRow(s.id, o.code, o.name, s.openedAt, s.lastSeenAt,"
          + " s.address, s.browser, s.way) from OfficerSession s join s.officer o where"
          + OPEN
          + "and (:code = '' or o.code = :code) order by s.lastSeenAt desc, s.id desc")
  List<SessionRow> open(String code, Instant seenAfter, Instant openedAfter);

  @HQL("update OfficerSession set lastSeenAt = :now where id = :id and endedAt is null")
  int seen(Long id, Instant now);

  @HQL(
      "update OfficerSession set confirmedAt = :now, bindingHash = :bindingHash"
          + " where id = :id and endedAt is null")
  int confirmed(Long id, String bindingHash, Instant now);

  @HQL(
      "update OfficerSession set endedAt = :now, ending = :ending"
          + " where id = :id and endedAt is null")
  int end(Long id, Ending ending, Instant now);

  @HQL(
      "update OfficerSession set endedAt = :now, ending = :ending where id = :id"
          + " and officer.id = :officerId and endedAt is null")
  int endOwn(Long id, Long officerId, Ending ending, Instant now);

  /** All of an officer's but one. */
  @HQL(
      "update OfficerSession set endedAt = :now, ending = :ending where officer.id = :officerId"
          + " and endedAt is null and id <> :kept")
  int endOthers(Long officerId, Long kept, Ending ending, Instant now);

  @HQL("delete from OfficerSession where lastSeenAt < :before")
  int forgetBefore(Instant before);
}
