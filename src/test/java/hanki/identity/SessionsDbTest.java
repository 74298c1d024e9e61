package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class SessionsDbTest {

  private static final Place DESK = new Place("192.0.2.10");

  private static OpenedSession open(Door door, String code) {
    OpenedSession opened = door.keeping.open(code, DESK, OfficerSession.Way.PASSWORD);
    door.nextRequest();
    return opened;
  }

  private static Optional<Standing> look(Door door, OpenedSession opened, boolean active) {
    Optional<Standing> standing =
        door.keeping.standing(opened.id(), opened.binding().hash(), active);
    door.nextRequest();
    return standing;
  }

  private static Ending ending(Door door, OpenedSession opened) {
    return look(door, opened, true).orElseThrow().ending();
  }

  @Test
  void a_session_ends_after_30_minutes_without_a_request(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-801", Role.RECEIVER);
    OpenedSession opened = open(door, "A-801");
    for (int i = 0; i < 4; i++) {
      door.later(Duration.ofMinutes(29));
      assertThat(ending(door, opened)).isNull();
    }

    door.later(Duration.ofMinutes(31));
    assertThat(ending(door, opened)).isEqualTo(Ending.IDLE);
    assertThat(ending(door, opened)).as("and stays ended").isEqualTo(Ending.IDLE);
  }

  @Test
  void what_the_page_asks_by_itself_does_not_keep_a_session_alive(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-802", Role.RECEIVER);
    OpenedSession opened = open(door, "A-802");
    for (int i = 0; i < 30; i++) {
      door.later(Duration.ofMinutes(1));
      assertThat(look(door, opened, false).orElseThrow().isOpen()).isTrue();
    }

    door.later(Duration.ofMinutes(1));
    assertThat(look(door, opened, false).orElseThrow().ending()).isEqualTo(Ending.IDLE);
  }

  @Test
  void a_session_ends_after_12_hours_however_busy(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-803", Role.RECEIVER);
    OpenedSession opened = open(door, "A-803");
    for (int i = 0; i < 72; i++) {
      door.later(Duration.ofMinutes(10));
      assertThat(ending(door, opened)).as(i * 10 + " minutes").isNull();
    }

    door.later(Duration.ofMinutes(10));
    assertThat(ending(door, opened)).isEqualTo(Ending.TOO_LONG);
  }

  @Test
  void a_session_opens_only_to_its_own_secret(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-804", Role.RECEIVER);
    OpenedSession one = open(door, "A-804");
    OpenedSession other = open(door, "A-804");

    assertThat(door.keeping.standing(one.id(), other.binding().hash(), true)).isEmpty();
    assertThat(door.keeping.standing(one.id(), one.binding().value(), true)).isEmpty();
    assertThat(door.keeping.standing(-1L, one.binding().hash(), true)).isEmpty();
  }

  @Test
  void proving_again_who_one_is_changes_the_secret(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-805", Role.RECEIVER);
    OpenedSession opened = open(door, "A-805");
    Standing standing = look(door, opened, true).orElseThrow();

    assertThat(door.front.confirm(standing, "shiroi inu", DESK)).isEmpty();
    Token renewed = door.front.confirm(standing, Door.PASSWORD, DESK).orElseThrow();
    door.nextRequest();

    assertThat(look(door, opened, true)).isEmpty();
    assertThat(door.keeping.standing(opened.id(), renewed.hash(), true)).isPresent();
  }

  @Test
  void typing_the_password_again_is_throttled_like_signing_in(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-806", Role.RECEIVER);
    Standing standing = look(door, open(door, "A-806"), true).orElseThrow();
    for (int i = 0; i < 5; i++) {
      assertThat(door.front.confirm(standing, "shiroi inu", DESK)).isEmpty();
    }

    assertThat(door.front.confirm(standing, Door.PASSWORD, DESK)).isEmpty();
  }

  @Test
  void a_stopped_officer_is_out_at_the_next_request(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-807", Role.RECEIVER);
    OpenedSession opened = open(door, "A-807");
    door.officer("A-807").enable(false);
    door.nextRequest();

    assertThat(ending(door, opened)).isEqualTo(Ending.STOPPED);
  }

  @Test
  void a_reissued_password_ends_all_sessions_forgets_the_browsers_and_keeps_the_second_factor(
      EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("K-808", Role.APPROVER);
    door.phone("K-808");
    OpenedSession opened = open(door, "K-808");
    IssuedPassword issued = door.issuing.again(door.officer("K-808"));
    door.nextRequest();

    assertThat(ending(door, opened)).isEqualTo(Ending.STOPPED);
    assertThat(door.credentials.countOwners(opened.device().hash())).isZero();
    assertThat(door.front.password("K-808", issued.password(), DESK).result())
        .isEqualTo(SignInAttempt.Result.FACTOR_ASKED);
  }

  @Test
  void who_got_a_password_from_somebody_owes_a_new_one_and_then_the_factor_of_the_role(
      EntityManager entityManager) {
    Door door = new Door(entityManager);
    door.issue("K-809", Role.APPROVER);
    OpenedSession opened = open(door, "K-809");

    assertThat(look(door, opened, true).orElseThrow().owed()).isEqualTo(Owed.PASSWORD);
    Long id = door.officer("K-809").id();
    door.credentials.locked(id).choose(door.passwords.hash(Door.PASSWORD), door.now());
    door.nextRequest();
    assertThat(look(door, opened, true).orElseThrow().owed()).isEqualTo(Owed.FACTOR);
    door.phone("K-809");
    door.nextRequest();
    assertThat(look(door, opened, true).orElseThrow().owed()).isEqualTo(Owed.NOTHING);
  }

  @Test
  void a_role_that_asks_for_no_factor_owes_none(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-810", Role.RECEIVER);

    assertThat(look(door, open(door, "A-810"), true).orElseThrow().owed()).isEqualTo(Owed.NOTHING);
  }

  @Test
  void the_eleventh_session_ends_the_oldest(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-811", Role.RECEIVER);
    OpenedSession first = open(door, "A-811");
    for (int i = 0; i < 9; i++) {
      door.later(Duration.ofSeconds(1));
      open(door, "A-811");
    }
    assertThat(door.keeping.openSessions("A-811")).hasSize(10);

    door.later(Duration.ofSeconds(1));
    open(door, "A-811");
    assertThat(door.keeping.openSessions("A-811")).hasSize(10);
    assertThat(ending(door, first)).isEqualTo(Ending.TOO_MANY);
  }

  @Test
  void an_officer_ends_own_sessions_only(EntityManager entityManager) {
    Door door =
        new Door(entityManager)
            .withOfficer("A-812", Role.RECEIVER)
            .withOfficer("A-813", Role.RECEIVER);
    OpenedSession own = open(door, "A-812");
    OpenedSession others = open(door, "A-813");
    Long me = door.officer("A-812").id();

    assertThat(door.sessions.endOwn(others.id(), me, Ending.BY_OFFICER, door.now())).isZero();
    assertThat(door.sessions.endOwn(own.id(), me, Ending.BY_OFFICER, door.now())).isOne();
    door.nextRequest();
    assertThat(ending(door, others)).isNull();
    assertThat(ending(door, own)).isEqualTo(Ending.BY_OFFICER);
  }

  @Test
  void secrets_of_sessions_have_256_bits_and_never_come_twice(EntityManager entityManager) {
    Door door = new Door(entityManager).withOfficer("A-814", Role.RECEIVER);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      OpenedSession opened = open(door, "A-814");
      assertThat(opened.binding().value()).matches("[0-9a-f]{64}");
      assertThat(seen.add(opened.binding().value())).isTrue();
    }
  }
}
