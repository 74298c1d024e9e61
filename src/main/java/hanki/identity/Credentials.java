package hanki.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Passwords and second factors. */
interface Credentials {

  EntityManager entityManager();

  default void add(Credential credential) {
    entityManager().persist(credential);
  }

  /** To read only. */
  @HQL("from Credential where officerId = :officerId")
  Optional<Credential> of(Long officerId);

  /** To change it: until the end of the transaction nobody else does. */
  default Credential locked(Long officerId) {
    return entityManager().find(Credential.class, officerId, LockModeType.PESSIMISTIC_WRITE);
  }

  @HQL("select c.passwordHash from Credential c where c.officer.code = :code")
  Optional<String> passwordHash(String code);

  /** Accounts in use that nobody used since then. */
  @HQL(
      "select c.officer from Credential c where c.officer.enabled = true and c.activeSince <"
          + " :before order by c.officer.code")
  List<Officer> unusedSince(Instant before);

  default void add(RecoveryCode code) {
    entityManager().persist(code);
  }

  @HQL("from RecoveryCode where officerId = :officerId and usedAt is null")
  List<RecoveryCode> unusedCodes(Long officerId);

  @HQL("select count(*) from RecoveryCode where officerId = :officerId and usedAt is null")
  long countUnusedCodes(Long officerId);

  @HQL("delete from RecoveryCode where officerId = :officerId")
  int forgetCodes(Long officerId);

  default void add(KnownDevice device) {
    entityManager().persist(device);
  }

  @HQL("from KnownDevice where officerId = :officerId and tokenHash = :tokenHash")
  Optional<KnownDevice> device(Long officerId, String tokenHash);

  @HQL(
      "select count(*) from KnownDevice d, Officer o where d.officerId = o.id and o.code = :code"
          + " and d.tokenHash = :tokenHash and d.lastSeenAt > :after")
  long countDevices(String code, String tokenHash, Instant after);

  @HQL("select count(*) from KnownDevice where tokenHash = :tokenHash")
  long countOwners(String tokenHash);

  @HQL("delete from KnownDevice where officerId = :officerId")
  int forgetDevices(Long officerId);

  @HQL("delete from KnownDevice where lastSeenAt < :before")
  int forgetDevicesUnusedSince(Instant before);
}
