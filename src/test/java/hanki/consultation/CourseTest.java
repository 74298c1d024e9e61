package hanki.consultation;

import static hanki.consultation.AnEvent.aCheck;
import static hanki.consultation.AnEvent.aClosing;
import static hanki.consultation.AnEvent.aFollowUp;
import static hanki.consultation.AnEvent.aHandling;
import static hanki.consultation.AnEvent.aReopening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final String NUMBER = "R2-0088";
  private static final LocalDate RECEIVED = LocalDate.of(2020, 2, 3);
  private static final CheckTerm TERM = new CheckTerm(30, 7);
  private static final Course PLANNED =
      Course.BEGUN.planned(ConsultationKind.CONSULTATION, RECEIVED, false, TERM);

  private static Course after(Course course, AnEvent... events) {
    Course now = course;
    for (AnEvent event : events) {
      now = now.after(event.draft(), NUMBER);
    }
    return now;
  }

  @Test
  void the_first_check_is_due_thirty_days_after_the_receipt() {
    assertThat(PLANNED.checkDue()).isEqualTo("2020-03-04");
  }

  @Test
  void the_first_check_of_an_urgent_one_is_due_after_seven() {
    assertThat(Course.BEGUN.planned(ConsultationKind.CONSULTATION, RECEIVED, true, TERM).checkDue())
        .isEqualTo("2020-02-10");
  }

  @Test
  void only_who_asks_the_police_for_something_is_looked_at_again() {
    assertThat(
            Arrays.stream(ConsultationKind.values())
                .filter(
                    kind -> Course.BEGUN.planned(kind, RECEIVED, false, TERM).checkDue() != null))
        .containsExactly(
            ConsultationKind.CONSULTATION, ConsultationKind.COMPLAINT, ConsultationKind.REQUEST);
  }

  @Test
  void the_first_check_moves_with_the_day_received_but_one_that_was_set_stays() {
    LocalDate corrected = RECEIVED.plusDays(5);
    Course checked = after(PLANNED, aCheck().nextOn("2020-05-01"));

    assertThat(PLANNED.planned(ConsultationKind.CONSULTATION, corrected, false, TERM).checkDue())
        .isEqualTo("2020-03-09");
    assertThat(checked.planned(ConsultationKind.CONSULTATION, corrected, false, TERM).checkDue())
        .isEqualTo("2020-05-01");
  }

  @Test
  void it_is_overdue_on_the_day_after_its_check_was_due() {
    assertThat(PLANNED.standing(LocalDate.of(2020, 3, 4))).isEqualTo(Standing.RECEIVED);
    assertThat(PLANNED.standing(LocalDate.of(2020, 3, 5))).isEqualTo(Standing.OVERDUE);
  }

  @Test
  void a_check_sets_the_next_day_or_closes() {
    Course goesOn = after(PLANNED, aCheck().nextOn("2020-05-01"));
    Course ends = after(PLANNED, aCheck().as(Closing.RESOLVED).nextOn(null));

    assertThat(goesOn.checkDue()).isEqualTo("2020-05-01");
    assertThat(goesOn.standing(LocalDate.of(2020, 4, 1))).isEqualTo(Standing.IN_PROGRESS);
    assertThat(ends.checkDue()).isNull();
    assertThat(ends.standing(LocalDate.of(2099, 1, 1))).isEqualTo(Standing.CLOSED);
  }

  @Test
  void a_follow_up_and_a_handling_leave_the_check_due() {
    Course course = after(PLANNED, aFollowUp(), aHandling(Handling.WARNING));

    assertThat(course.checkDue()).isEqualTo(PLANNED.checkDue());
    assertThat(course.entries()).isEqualTo(2);
  }

  @Test
  void a_closed_one_only_goes_on_once_it_was_reopened() {
    Course closed = after(PLANNED, aClosing(Closing.ADVISED));

    for (AnEvent event :
        List.of(aFollowUp(), aHandling(Handling.ADVICE), aCheck(), aClosing(Closing.RESOLVED))) {
      assertThatThrownBy(() -> after(closed, event)).isInstanceOf(ConsultationClosed.class);
    }
    Course reopened = after(closed, aReopening().nextOn("2020-04-01"));
    assertThat(reopened.standing(RECEIVED)).isEqualTo(Standing.IN_PROGRESS);
    assertThat(reopened.checkDue()).isEqualTo("2020-04-01");
    assertThat(after(reopened, aFollowUp()).entries()).isEqualTo(3);
  }

  @Test
  void an_open_one_is_not_reopened() {
    assertThatThrownBy(() -> after(PLANNED, aReopening())).isInstanceOf(StillOpen.class);
  }

  @Test
  void an_event_names_what_its_kind_asks_for_and_nothing_else() {
    EventDraft followUp = aFollowUp().as(Closing.RESOLVED).draft();

    assertThat(followUp.handling()).isNull();
    assertThat(followUp.closedAs()).isNull();
    assertThat(followUp.nextCheck()).isNull();
    assertThatThrownBy(() -> aFollowUp().by(null).draft()).isInstanceOf(EventIncomplete.class);
    assertThatThrownBy(() -> aHandling(null).draft()).isInstanceOf(EventIncomplete.class);
    assertThatThrownBy(() -> aClosing(null).draft()).isInstanceOf(EventIncomplete.class);
    assertThatThrownBy(() -> aCheck().nextOn(null).draft()).isInstanceOf(EventIncomplete.class);
  }

  @Test
  void the_next_check_comes_within_the_year_after_this_one() {
    assertThatThrownBy(() -> aCheck().on("2020-03-01").nextOn("2020-03-01").draft())
        .isInstanceOf(NextCheckOutOfReach.class);
    assertThatThrownBy(() -> aCheck().on("2020-03-01").nextOn("2021-03-02").draft())
        .isInstanceOf(NextCheckOutOfReach.class);
    assertThat(aCheck().on("2020-03-01").nextOn("2020-03-02").draft().nextCheck())
        .isEqualTo("2020-03-02");
    assertThat(aCheck().on("2020-03-01").nextOn("2021-03-01").draft().nextCheck())
        .isEqualTo("2021-03-01");
  }
}
