package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The entries: added and read, nothing else. */
interface AuditEntries {

  /** An entry with all it holds, for checking and taking away. */
  String WHOLE =
      "select new hanki.audit.chain.ChainedEntry(e.seq, e.at, e.actor, e.session, e.address,"
          + " e.action, e.subjectKind, e.subjectId, e.outcome, e.found, e.detail, e.changes,"
          + " e.versionBefore, e.versionAfter, e.state, e.previousHash, e.hash) from AuditEntry e ";

  /** What an auditor asked for. */
  String FILTERED =
      "where e.at >= :begin and e.at < :end and e.actor like :actor escape '!'"
          + " and concat(e.action, '/', e.outcome, '/', e.subjectKind) like :what escape '!'"
          + " and (0 in :subjects or e.subjectId in :subjects)"
          + " and lower(e.detail) like :words escape '!'";

  EntityManager entityManager();

  default void add(AuditEntry entry) {
    entityManager().persist(entry);
  }

  /** Writes what was added so far and keeps none of it in memory, for the first start. */
  default void writeAndForget() {
    entityManager().flush();
    entityManager().clear();
  }

  /** Where the chain stands; nobody else moves it until the commit. */
  default AuditHead lockedHead() {
    return entityManager().find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @HQL("select h.seq from AuditHead h")
  long length();

  @HQL("from AuditHead h")
  AuditHead head();

  @HQL(WHOLE + "where e.seq > :after and e.seq <= :last order by e.seq")
  List<ChainedEntry> following(long after, long last, Page page);

  @HQL(WHOLE + "where e.seq = :seq")
  Optional<ChainedEntry> withSeq(long seq);

  /** The steps of records from version to version, in their order. */
  @HQL(
      "select new hanki.audit.RecordStep(e.seq, e.subjectId, e.versionBefore, e.versionAfter,"
          + " e.state) from AuditEntry e where e.subjectKind = :kind and e.subjectId in :ids"
          + " and (e.versionBefore is not null or e.versionAfter is not null) order by e.seq")
  List<RecordStep> steps(String kind, List<Long> ids);

  /** Ids of records of which there are steps, from that id on. */
  @HQL(
      "select distinct e.subjectId from AuditEntry e where e.subjectKind = :kind"
          + " and e.subjectId > :after"
          + " and (e.versionBefore is not null or e.versionAfter is not null) order by e.subjectId")
  List<Long> recordsAfter(String kind, long after, Page page);

  @HQL("from UnchainedEntry u order by u.at, u.id")
  List<UnchainedEntry> unchained(Page page);

  @HQL("from UnchainedEntry u where u.at > :at or u.at = :at and u.id > :id order by u.at, u.id")
  List<UnchainedEntry> unchainedAfter(Instant at, Long id, Page page);

  @HQL(WHOLE + FILTERED + " order by e.seq desc")
  List<ChainedEntry> latest(
      Instant begin,
      Instant end,
      String actor,
      String what,
      List<Long> subjects,
      String words,
      Page page);

  @HQL("select count(*) from AuditEntry e " + FILTERED)
  long count(
      Instant begin, Instant end, String actor, String what, List<Long> subjects, String words);

  @HQL(WHOLE + FILTERED + " and e.seq > :after and e.seq <= :last order by e.seq")
  List<ChainedEntry> filtered(
      Instant begin,
      Instant end,
      String actor,
      String what,
      List<Long> subjects,
      String words,
      long after,
      long last,
      Page page);

  /** Ids of the records that got that number. */
  @HQL(
      "select distinct e.subjectId from AuditEntry e where e.versionBefore is null"
          + " and e.versionAfter is not null and e.changes like :line escape '!'")
  List<Long> numbered(String line, Page page);
}
