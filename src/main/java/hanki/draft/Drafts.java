package hanki.draft;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The drafts, each officer's own. */
interface Drafts {

  EntityManager entityManager();

  default void add(Draft draft) {
    entityManager().persist(draft);
    entityManager().flush();
  }

  @HQL("from Draft d where d.officer = :officer and d.formKey = :key")
  Optional<Draft> with(String officer, String key);

  /** Puts newer words in place of older ones; words that were typed earlier change nothing. */
  @HQL(
      "update Draft d set d.content = :content, d.typedAt = :typedAt, d.savedAt = :now,"
          + " d.version = d.version + 1 where d.officer = :officer and d.formKey = :key"
          + " and d.settled = false and d.typedAt <= :typedAt")
  int renew(String content, long typedAt, Instant now, String officer, String key);

  /** Takes the words away and leaves the mark that the form was saved. */
  @HQL(
      "update Draft d set d.content = '', d.settled = true, d.savedTo = :savedTo, d.savedAt = :now,"
          + " d.version = d.version + 1 where d.officer = :officer and d.formKey = :key")
  int settle(String savedTo, Instant now, String officer, String key);

  @HQL("delete from Draft d where d.officer = :officer and d.formKey = :key and d.settled = false")
  int discard(String officer, String key);

  @HQL(
      "delete from Draft d where d.officer = :officer and d.formKey = :key and d.version ="
          + " :version")
  int replace(String officer, String key, int version);

  @HQL("delete from Draft d where d.savedAt < :before")
  int forget(Instant before);

  @HQL("delete from Draft d where d.settled = true and d.savedAt < :before")
  int forgetSettled(Instant before);

  @HQL(
      "select new hanki.draft.DraftRow(d.formKey, d.form, d.subject, d.number, d.savedAt)"
          + " from Draft d where d.officer = :officer and d.settled = false"
          + " and d.savedAt >= :since order by d.savedAt desc, d.id desc")
  List<DraftRow> of(String officer, Instant since);
}
