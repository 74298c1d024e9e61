package hanki.reference;

import jakarta.persistence.EntityManager;
import org.hibernate.annotations.processing.HQL;

/** The counters of receipt numbers. */
public interface ReceiptCounters {

  /** The entity manager of the running transaction. */
  EntityManager entityManager();

  /** Makes a counter where there is none; two officers at once make one. */
  @HQL(
      "insert into ReceiptCounter (key.kind, key.yearSign, lastNumber) values (:kind, :yearSign, 0)"
          + " on conflict do nothing")
  int ensure(String kind, String yearSign);
}
