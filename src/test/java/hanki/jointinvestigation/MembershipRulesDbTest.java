package hanki.jointinvestigation;

import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.arrest.CustodyKind;
import hanki.arrest.Sex;
import hanki.platform.Database;
import hanki.reference.Station;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class MembershipRulesDbTest {

  private static void check(AJointInvestigation of, EntityManager entityManager) {
    Station keeper =
        TestReference.of(entityManager).station("miyagi-hq-cyber", LocalDate.of(2020, 4, 1));
    MembershipRules.check(of.draft(), keeper);
  }

  @Test
  void two_forces_one_of_which_leads_and_keeps_the_record_are_enough(EntityManager entityManager) {
    assertThatCode(() -> check(aJointInvestigation().with("04", "11"), entityManager))
        .doesNotThrowAnyException();
  }

  @Test
  void one_force_alone_is_no_joint_investigation(EntityManager entityManager) {
    assertThatThrownBy(() -> check(aJointInvestigation().with("04"), entityManager))
        .isInstanceOf(NobodyTakesPart.class);
  }

  @Test
  void exactly_one_member_leads(EntityManager entityManager) {
    assertThatThrownBy(
            () ->
                check(
                    aJointInvestigation().with("04").with(member("11").leading(true)),
                    entityManager))
        .isInstanceOf(NotOneLeader.class);
    assertThatThrownBy(
            () -> check(aJointInvestigation().with(member("04")).with(member("11")), entityManager))
        .isInstanceOf(NotOneLeader.class);
  }

  @Test
  void a_police_may_come_back_but_not_be_there_twice(EntityManager entityManager) {
    assertThatCode(
            () ->
                check(
                    aJointInvestigation()
                        .with("04")
                        .with(member("11").until("2020-06-30"))
                        .with(member("11").from("2020-09-01")),
                    entityManager))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                check(
                    aJointInvestigation().with("04", "11").with(member("11").from("2020-09-01")),
                    entityManager))
        .isInstanceOf(ForceNamedTwice.class);
  }

  @Test
  void the_police_that_keeps_the_record_takes_part_and_does_not_leave(EntityManager entityManager) {
    assertThatThrownBy(() -> check(aJointInvestigation().with("11", "12"), entityManager))
        .isInstanceOf(KeeperIsNoMember.class);
    assertThatThrownBy(
            () ->
                check(
                    aJointInvestigation().with("11").with(member("04").until("2021-03-31")),
                    entityManager))
        .isInstanceOf(KeeperIsNoMember.class);
  }

  @Test
  void a_headquarters_has_one_commander_and_cooperation_has_no_headquarters(
      EntityManager entityManager) {
    assertThatThrownBy(() -> check(aJointInvestigation().commandedBy(" "), entityManager))
        .isInstanceOf(CommanderMissing.class);
    assertThatThrownBy(() -> check(aJointInvestigation().cooperative(), entityManager))
        .isInstanceOf(NotAlongside.class);
    assertThatCode(
            () ->
                check(
                    aJointInvestigation()
                        .cooperative()
                        .commandedBy("")
                        .with(member("04").alongside("").leading(true))
                        .with(member("11").alongside("")),
                    entityManager))
        .doesNotThrowAnyException();
  }

  @Test
  void nobody_leaves_before_joining_and_nothing_ends_before_it_begins(EntityManager entityManager) {
    assertThatThrownBy(
            () -> aJointInvestigation().with(member("04").from("2020-05-01").until("2020-04-30")))
        .isInstanceOf(MembershipReversed.class);
    assertThatThrownBy(() -> check(aJointInvestigation().dissolvedOn("2020-03-31"), entityManager))
        .isInstanceOf(DissolvedEarlier.class);
  }

  /** Words of the seminar, pages 23 and 26, in half-width digits. */
  @Test
  void arrests_are_told_in_the_words_of_the_deck() {
    assertThat(
            new ArrestSentence(
                    LocalDate.of(2019, 10, 8),
                    "中国人",
                    1,
                    CustodyKind.ORDINARY,
                    Sex.MALE,
                    List.of("窃盗"),
                    false)
                .brief())
        .isEqualTo("令和元年10月、中国人1人を通常逮捕");
    assertThat(
            new ArrestSentence(
                    LocalDate.of(2021, 1, 19),
                    "中国人",
                    5,
                    CustodyKind.ORDINARY,
                    Sex.MALE,
                    List.of("私電磁的記録不正作出・同供用", "詐欺"),
                    true)
                .withOffences())
        .isEqualTo("中国人の男ら5名を私電磁的記録不正作出・同供用と詐欺等で通常逮捕");
  }
}
