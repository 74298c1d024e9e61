package hanki.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.hibernate.annotations.processing.HQL;

/** The counters of failed attempts. */
interface Throttles {

  EntityManager entityManager();

  default void add(Throttle throttle) {
    entityManager().persist(throttle);
  }

  /** The counter, locked; null if nothing failed yet. */
  default Throttle locked(String subject) {
    return entityManager().find(Throttle.class, subject, LockModeType.PESSIMISTIC_WRITE);
  }

  default void remove(Throttle throttle) {
    entityManager().remove(throttle);
  }

  @HQL("delete from Throttle where account = :account")
  int forget(String account);

  @HQL("delete from Throttle where lastAt < :before and (shutUntil is null or shutUntil < :before)")
  int forgetBefore(Instant before);
}
