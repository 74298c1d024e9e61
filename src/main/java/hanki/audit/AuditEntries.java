package hanki.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The entries: added and read, nothing else. */
interface AuditEntries {

  EntityManager entityManager();

  default void add(AuditEntry entry) {
    entityManager().persist(entry);
  }

  @HQL(
      "select new hanki.audit.AuditRow(id, at, actor, address, action, subjectId, detail)"
          + " from AuditEntry where actor like :actor escape '!' and action like :action escape '!'"
          + " order by at desc, id desc")
  List<AuditRow> latest(String actor, String action, Page page);

  @HQL(
      "select count(*) from AuditEntry where actor like :actor escape '!' and action like :action escape '!'")
  long count(String actor, String action);
}
