package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers of other forces: what is shared with their force, and nothing else. */
@ExtendWith(Database.class)
class LiaisonDbTest {

  private ManagingAccounts accounts;
  private EntityManager entityManager;

  @BeforeEach
  void desk(EntityManager given) {
    entityManager = given;
    TestReference.addStation(given, "partner-27", "27", StationKind.PARTNER);
    given.flush();
    Door door = new Door(given);
    accounts =
        new ManagingAccounts(
            door.officers, door.issuing, TestReference.of(given), new BusinessClock());
  }

  private static AccountDraft draft(String station, Role... roles) {
    return new AccountDraft("L-827", "架空", "", "", Set.of(roles), station);
  }

  @Test
  void at_the_desk_of_another_force_an_account_is_liaison_and_nothing_else() {
    for (Role role : Role.values()) {
      if (role != Role.LIAISON) {
        assertThatThrownBy(() -> accounts.open(draft("partner-27", role)))
            .isInstanceOf(LiaisonElsewhere.class);
        assertThatThrownBy(() -> accounts.open(draft("partner-27", Role.LIAISON, role)))
            .isInstanceOfAny(LiaisonElsewhere.class, RolesApart.class);
      }
    }

    accounts.open(draft("partner-27", Role.LIAISON));

    assertThat(accounts.account("L-827").roles()).containsExactly(Role.LIAISON);
  }

  @Test
  void nobody_is_liaison_at_a_station_of_the_own_force() {
    assertThatThrownBy(() -> accounts.open(draft("miyagi-01", Role.LIAISON)))
        .isInstanceOf(LiaisonElsewhere.class);
    assertThatThrownBy(() -> accounts.open(draft("miyagi-01", Role.LIAISON, Role.MANAGER)))
        .isInstanceOf(LiaisonElsewhere.class);
  }

  @Test
  void an_account_does_not_become_liaison_by_a_change_of_roles_or_post() {
    accounts.open(draft("miyagi-01", Role.RECEIVER));

    assertThatThrownBy(() -> accounts.change(draft("miyagi-01", Role.LIAISON), "Z-001"))
        .isInstanceOf(LiaisonElsewhere.class);
    assertThatThrownBy(() -> accounts.change(draft("partner-27", Role.RECEIVER), "Z-001"))
        .isInstanceOf(LiaisonElsewhere.class);
  }

  @Test
  void a_liaison_may_open_joint_investigations_and_what_everybody_may_and_nothing_else() {
    assertThat(
            Arrays.stream(Permission.values()).filter(each -> each.isGivenTo(Set.of(Role.LIAISON))))
        .containsExactlyInAnyOrder(
            Permission.USE_PROGRAM,
            Permission.READ_REFERENCE,
            Permission.READ_GUIDANCE,
            Permission.READ_JOINT_INVESTIGATIONS,
            Permission.ADD_TO_JOINT_INVESTIGATIONS);
  }

  @Test
  void the_desk_of_another_force_keeps_no_records() {
    assertThat(TestReference.of(entityManager).stations())
        .noneMatch(station -> station.code().equals("partner-27"));
    assertThat(TestReference.of(entityManager).postsOn(new BusinessClock().today()))
        .anyMatch(station -> station.code().equals("partner-27"));
  }
}
