package hanki.arrest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of domain facts 1.3 that one clearance keeps by itself, row by row of their table. */
class CountingRulesTest {

  private static final LocalDate IN_REIWA_1 = LocalDate.of(2019, 10, 8);

  private static PersonStanding newcomer(String who) {
    return new PersonStanding(who, null, false);
  }

  private static PersonStanding counted(String who, boolean again) {
    return new PersonStanding(who, IN_REIWA_1, again);
  }

  private static ClearanceCount count(
      Disposal disposal, int cases, int unnamed, PersonStanding... people) {
    return ClearanceCount.of(disposal, cases, false, unnamed, List.of(people));
  }

  @Test
  void cases_are_counted_by_act_and_not_by_person() {
    ClearanceCount count = count(Disposal.REFERRAL, 3, 0, newcomer("甲"));

    assertThat(count.cases()).isEqualTo(3);
    assertThat(count.persons()).isEqualTo(1);
    assertThat(count.because())
        .extracting(ClearanceCount.Because::rule)
        .containsExactly(ClearanceRule.EACH_ACT_ONE_CASE, ClearanceRule.EACH_PERSON_ONCE);
  }

  @Test
  void several_acts_taken_together_are_one_case_with_its_reason() {
    ClearanceCount count = ClearanceCount.of(Disposal.REFERRAL, 1, true, 0, List.of(newcomer("甲")));

    assertThat(count.cases()).isEqualTo(1);
    assertThat(count.because().get(0).rule()).isEqualTo(ClearanceRule.ACTS_TAKEN_TOGETHER_ONE_CASE);
  }

  @Test
  void acts_are_not_taken_together_without_their_number_the_reason_and_one_case() {
    assertThatThrownBy(() -> new TakenTogether(12, " ").check(1))
        .isInstanceOf(TakenTogetherIncompletely.class);
    assertThatThrownBy(() -> new TakenTogether(null, "同じ夜の同じ店").check(1))
        .isInstanceOf(TakenTogetherIncompletely.class);
    assertThatThrownBy(() -> new TakenTogether(1, "同じ夜の同じ店").check(1))
        .isInstanceOf(TakenTogetherIncompletely.class);
    assertThatThrownBy(() -> new TakenTogether(12, "同じ夜の同じ店").check(12))
        .isInstanceOf(NotOneCase.class);
    new TakenTogether(12, "同じ夜の同じ店").check(1);
    new TakenTogether(null, "").check(12);
  }

  @Test
  void five_accomplices_are_one_case_and_five_persons() {
    ClearanceCount count =
        count(
            Disposal.REFERRAL,
            1,
            0,
            newcomer("甲"),
            newcomer("乙"),
            newcomer("丙"),
            newcomer("丁"),
            newcomer("戊"));

    assertThat(count.cases()).isEqualTo(1);
    assertThat(count.persons()).isEqualTo(5);
  }

  @Test
  void a_counted_persons_further_offence_adds_a_case_and_no_person() {
    ClearanceCount count = count(Disposal.REFERRAL, 1, 0, counted("甲", false));

    assertThat(count.cases()).isEqualTo(1);
    assertThat(count.persons()).isZero();
    assertThat(count.because())
        .contains(
            new ClearanceCount.Because(
                ClearanceRule.FURTHER_OFFENCE_ADDS_NO_PERSON, "甲", IN_REIWA_1));
  }

  @Test
  void a_counted_person_counts_again_only_for_a_new_matter_that_is_named() {
    ClearanceCount count = count(Disposal.REFERRAL, 1, 0, counted("甲", true), newcomer("乙"));

    assertThat(count.persons()).isEqualTo(2);
    assertThat(count.because())
        .contains(
            new ClearanceCount.Because(ClearanceRule.NEW_MATTER_COUNTS_AGAIN, "甲", IN_REIWA_1));
  }

  @Test
  void a_solved_incident_counts_as_a_case_and_not_as_a_person() {
    ClearanceCount count = count(Disposal.SOLVED, 1, 0, newcomer("甲"));

    assertThat(count.cases()).isEqualTo(1);
    assertThat(count.persons()).isZero();
  }

  @Test
  void referral_sending_and_minor_offence_count_their_persons() {
    for (Disposal disposal : List.of(Disposal.REFERRAL, Disposal.SENDING, Disposal.MINOR_OFFENCE)) {
      assertThat(count(disposal, 1, 0, newcomer("甲")).persons()).as(disposal.name()).isEqualTo(1);
    }
  }

  @Test
  void persons_nobody_entered_one_by_one_count_beside_those_entered() {
    assertThat(count(Disposal.REFERRAL, 1, 2, newcomer("甲")).persons()).isEqualTo(3);
  }
}
