package hanki.identity;

import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** An officer at headquarters who is signed in, for tests of commands without a container. */
public final class SignedIn extends CurrentOfficer {

  private final Officer officer;

  private SignedIn(Officer officer) {
    super(null, null);
    this.officer = officer;
  }

  /** An analyst of that number. */
  public static CurrentOfficer analyst(String code, EntityManager entityManager) {
    return analystAt("miyagi-hq-cyber", code, entityManager);
  }

  /** An analyst of that number, posted at the station. */
  public static CurrentOfficer analystAt(String station, String code, EntityManager entityManager) {
    return new SignedIn(
        new Officer(
            code,
            "架空",
            Set.of(Role.ANALYST),
            TestReference.of(entityManager).stations().stream()
                .filter(each -> each.code().equals(station))
                .findFirst()
                .orElseThrow(),
            Instant.EPOCH));
  }

  /** A liaison officer of another force, at the desk of that code. */
  public static CurrentOfficer liaison(String desk, String code, EntityManager entityManager) {
    return new SignedIn(
        new Officer(
            code,
            "架空",
            Set.of(Role.LIAISON),
            TestReference.of(entityManager).station(desk, LocalDate.of(2020, 1, 1)),
            Instant.EPOCH));
  }

  /** A receiver at the station of that code. */
  public static CurrentOfficer receiver(String code, String station, EntityManager entityManager) {
    return new SignedIn(
        new Officer(
            code,
            "架空",
            Set.of(Role.RECEIVER),
            TestReference.of(entityManager).stations().stream()
                .filter(each -> each.code().equals(station))
                .findFirst()
                .orElseThrow(),
            Instant.EPOCH));
  }

  /** An officer of that role, number and post. */
  public static CurrentOfficer as(
      Role role, String code, String post, EntityManager entityManager) {
    Officer officer =
        new Officer(
            code,
            "架空",
            Set.of(role),
            TestReference.of(entityManager).stations().stream()
                .filter(each -> each.code().equals("miyagi-hq-cyber"))
                .findFirst()
                .orElseThrow(),
            Instant.EPOCH);
    officer.ranked("", post);
    return new SignedIn(officer);
  }

  @Override
  public Officer get() {
    return officer;
  }

  @Override
  public Scope scope() {
    return officer.scope();
  }

  @Override
  public boolean may(Permission permission) {
    return permission.isGivenTo(officer.roles());
  }
}
