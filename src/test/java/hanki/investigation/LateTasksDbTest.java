package hanki.investigation;

import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.reference.StationCount;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of overdue tasks on the manager's page, and the tasks behind them. */
@ExtendWith(Database.class)
class LateTasksDbTest {

  private static final String READER = "S-001";
  private static final Instant NOW = Instant.parse("2020-02-03T05:20:00Z");

  private static void given(
      EntityManager entityManager, Incident incident, String title, String day) {
    LocalDate due = day == null ? null : LocalDate.parse(day);
    TaskDraft draft = new TaskDraft(title, due, null, READER, UUID.randomUUID().toString());
    new Tasks_(entityManager).add(new Task(incident, draft, READER, NOW));
    entityManager.flush();
  }

  @Test
  void the_late_tasks_of_a_station_are_as_many_as_its_number_says(EntityManager entityManager) {
    Incident one = anIncident().at("miyagi-01").in(entityManager);
    Incident other = anIncident().at("miyagi-02").in(entityManager);
    given(entityManager, one, "遅れ", "2020-02-01");
    given(entityManager, one, "もう1つの遅れ", "2020-02-02");
    given(entityManager, one, "今日まで", "2020-02-03");
    given(entityManager, one, "期限なし", null);
    given(entityManager, other, "よその遅れ", "2020-01-31");
    Tasks tasks = new Tasks_(entityManager);
    LocalDate last = LocalDate.of(2020, 2, 2);

    List<StationCount> counts = tasks.lateByStation(last, "04/%", READER);

    assertThat(counts)
        .containsExactlyInAnyOrder(
            new StationCount("miyagi-01", 2L), new StationCount("miyagi-02", 1L));
    counts.forEach(
        each ->
            assertThat(tasks.late(last, each.station(), "04/%", READER, Page.first(10)))
                .hasSize((int) each.count()));
    assertThat(tasks.late(last, "", "04/%", READER, Page.first(10)))
        .extracting(TaskRow::title)
        .containsExactly("よその遅れ", "遅れ", "もう1つの遅れ");
    assertThat(tasks.late(last, "", "04/miyagi-01", READER, Page.first(10))).hasSize(2);
  }
}
