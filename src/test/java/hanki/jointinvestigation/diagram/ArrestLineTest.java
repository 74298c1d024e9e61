package hanki.jointinvestigation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.jointinvestigation.diagram.ArrestLine.Event;
import hanki.jointinvestigation.diagram.ArrestLine.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrestLineTest {

  private static Event event(String day, int persons) {
    return new Event(LocalDate.parse(day), persons, TileStanding.HEADQUARTERS, false);
  }

  @Test
  void every_person_is_one_mark() {
    ArrestLine line =
        ArrestLine.of(
            List.of(event("2019-10-08", 1), event("2020-10-13", 5), event("2020-11-10", 5)));

    assertThat(line.groups()).extracting(group -> group.marks().size()).containsExactly(1, 5, 5);
  }

  @Test
  void marks_of_one_day_or_of_neighbouring_days_never_lie_on_each_other() {
    List<Event> busy =
        IntStream.range(0, 30)
            .mapToObj(i -> event(LocalDate.of(2021, 1, 19).plusDays(i / 10).toString(), 1 + i % 12))
            .toList();

    ArrestLine line = ArrestLine.of(busy);

    List<ArrestLine.Mark> marks =
        line.groups().stream().flatMap(group -> group.marks().stream()).toList();
    for (int i = 0; i < marks.size(); i++) {
      for (int j = i + 1; j < marks.size(); j++) {
        double across = Math.abs(marks.get(i).x() - marks.get(j).x());
        double down = Math.abs(marks.get(i).y() - marks.get(j).y());
        assertThat(across > 11 || down > 11).as(marks.get(i) + " and " + marks.get(j)).isTrue();
      }
    }
    assertThat(marks).allMatch(mark -> mark.x() > 6 && mark.x() < line.width() - 6);
  }

  @Test
  void later_stands_right_of_earlier_and_ticks_are_few() {
    ArrestLine line =
        ArrestLine.of(
            List.of(event("2019-10-08", 1), event("2021-01-19", 3), event("2021-02-09", 3)));

    assertThat(line.groups()).extracting(Group::middle).isSorted();
    assertThat(line.ticks()).hasSizeBetween(2, 8);
    assertThat(line.ticks().get(0).day()).isEqualTo("2019-10-01");
  }
}
