package hanki.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.incident.Custody;
import hanki.period.EraDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalDeadlineTest {

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }

  private static List<LegalDeadline> of(String arrested, String sent, String requested) {
    return LegalDeadline.of(
        new Custody(
            1L,
            "認R1-0001",
            7L,
            "逮R1-0001",
            at(arrested),
            sent == null ? null : at(sent),
            requested == null ? null : at(requested),
            null));
  }

  @Test
  void from_an_arrest_run_48_hours_to_the_referral_and_72_to_the_request() {
    assertThat(of("2020-02-03T14:20", null, null))
        .extracting(LegalDeadline::end)
        .containsExactly(at("2020-02-05T14:20"), at("2020-02-06T14:20"));
  }

  @Test
  void hours_run_on_over_midnight_a_leap_day_and_the_new_year() {
    assertThat(of("2020-02-27T23:59", null, null).get(0).end()).isEqualTo("2020-02-29T23:59");
    assertThat(of("2019-12-30T00:01", null, null).get(1).end()).isEqualTo("2020-01-02T00:01");
  }

  @Test
  void an_arrest_on_the_last_day_of_heisei_ends_in_reiwa() {
    LegalDeadline referral = of("2019-04-30T18:00", null, null).get(0);

    assertThat(new EraDate(referral.custody().arrestedAt().toLocalDate()).sign())
        .isEqualTo("H31.4.30");
    assertThat(new EraDate(referral.end().toLocalDate()).sign()).isEqualTo("R1.5.2");
    assertThat(referral.left(at("2019-05-01T00:00")).duration()).hasHours(42);
  }

  @Test
  void who_is_referred_early_is_not_held_longer_for_it() {
    assertThat(of("2020-02-03T14:20", "2020-02-04T09:00", null).get(1).end())
        .isEqualTo("2020-02-05T09:00");
  }

  @Test
  void a_late_referral_does_not_move_the_72_hours() {
    List<LegalDeadline> late = of("2020-02-03T14:20", "2020-02-05T15:00", null);

    assertThat(late.get(0).isKeptLate()).isTrue();
    assertThat(late.get(1).end()).isEqualTo("2020-02-06T14:20");
  }

  @Test
  void a_term_runs_until_it_is_kept_or_the_person_is_free() {
    assertThat(of("2020-02-03T14:20", null, null)).allMatch(LegalDeadline::isRunning);
    assertThat(of("2020-02-03T14:20", "2020-02-04T09:00", null))
        .extracting(LegalDeadline::isRunning)
        .containsExactly(false, true);
    assertThat(of("2020-02-03T14:20", "2020-02-04T09:00", "2020-02-05T08:00"))
        .noneMatch(LegalDeadline::isRunning);
    Custody free =
        new Custody(1L, "a", 7L, "b", at("2020-02-03T14:20"), null, null, at("2020-02-03T20:00"));
    assertThat(LegalDeadline.of(free)).noneMatch(LegalDeadline::isRunning);
  }

  @Test
  void the_last_moment_still_belongs_to_the_term() {
    LegalDeadline referral = of("2020-02-03T14:20", null, null).get(0);

    assertThat(referral.left(at("2020-02-05T14:20")).isOver()).isFalse();
    assertThat(referral.left(at("2020-02-05T14:21")).isOver()).isTrue();
    assertThat(referral.left(at("2020-02-05T14:21")).minutes()).isEqualTo(1);
  }

  @Test
  void what_is_left_is_told_in_days_hours_and_minutes() {
    TimeLeft left = TimeLeft.between(at("2020-02-03T14:20"), at("2020-02-05T17:25"));

    assertThat(left.days()).isEqualTo(2);
    assertThat(left.hours()).isEqualTo(3);
    assertThat(left.minutes()).isEqualTo(5);
    assertThat(left.isSoon()).isFalse();
    assertThat(TimeLeft.between(at("2020-02-03T14:20"), at("2020-02-04T14:20")).isSoon()).isTrue();
  }
}
