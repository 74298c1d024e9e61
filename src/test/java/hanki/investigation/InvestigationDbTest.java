package hanki.investigation;

import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.incident.Custody;
import hanki.incident.CustodySource;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import hanki.quantity.Yen;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Database.class)
class InvestigationDbTest {

  private static final String READER = "S-001";
  private static final Instant NOW = Instant.parse("2020-02-03T05:20:00Z");

  @TempDir private static Path folder;

  private static String token() {
    return UUID.randomUUID().toString();
  }

  private static TaskDraft task(String title, String day, String time, String assignee) {
    return new TaskDraft(
        title,
        day == null ? null : LocalDate.parse(day),
        time == null ? null : LocalTime.parse(time),
        assignee,
        token());
  }

  private static Task given(EntityManager entityManager, Incident incident, TaskDraft draft) {
    Task task = new Task(incident, draft, READER, NOW);
    new Tasks_(entityManager).add(task);
    entityManager.flush();
    return task;
  }

  private static VictimDraft victim(String name) {
    return new VictimDraft(
        VictimKind.INDIVIDUAL,
        name,
        AgeBand.SIXTIES,
        Sex.FEMALE,
        "04",
        "仙台市",
        new Yen(502_000),
        token());
  }

  private static ReadingInvestigation reading(
      EntityManager entityManager, Sealing sealing, CustodySource... sources) {
    return new ReadingInvestigation(
        new InvestigationRecords(
            new Victims_(entityManager),
            new Tasks_(entityManager),
            new CaseEvents_(entityManager),
            new EvidenceFiles_(entityManager),
            new CaseNotes_(entityManager)),
        new Custodies(List.of(sources)),
        null,
        sealing,
        null);
  }

  @Test
  void own_tasks_stand_by_their_term_those_without_one_last(EntityManager entityManager) {
    Incident incident = anIncident().in(entityManager);
    given(entityManager, incident, task("期限なし", null, null, READER));
    given(entityManager, incident, task("その日の終わりまで", "2020-02-05", null, READER));
    given(entityManager, incident, task("その日の朝まで", "2020-02-05", "09:00", READER));
    given(entityManager, incident, task("昨日まで", "2020-02-02", null, READER));
    given(entityManager, incident, task("ほかの人の", "2020-02-01", null, "S-777"));
    given(entityManager, incident, task("済んだ", "2020-02-01", null, READER)).finish(READER, NOW);
    entityManager.flush();

    Scope scope = Scope.everywhere(READER);
    Tasks tasks = new Tasks_(entityManager);
    assertThat(tasks.openOf(READER, scope.within(), scope.reader(), Page.first(10)))
        .extracting(TaskRow::title)
        .containsExactly("昨日まで", "その日の朝まで", "その日の終わりまで", "期限なし");
    assertThat(tasks.countOpenOf(READER, scope.within(), scope.reader())).isEqualTo(4);
    assertThat(tasks.countLateOf(READER, LocalDate.of(2020, 2, 2), scope.within(), scope.reader()))
        .isEqualTo(1);
  }

  @Test
  void the_tasks_of_a_withdrawn_incident_are_nobodys_work(EntityManager entityManager) {
    Incident incident = anIncident().in(entityManager);
    given(entityManager, incident, task("（架空）", "2020-02-05", null, READER));
    incident.withdraw(new Withdrawal(true, NOW, READER, "（架空）重複"));
    entityManager.flush();

    Scope scope = Scope.everywhere(READER);
    assertThat(
            new Tasks_(entityManager)
                .openOf(READER, scope.within(), scope.reader(), Page.first(10)))
        .isEmpty();
  }

  @Test
  void who_said_first_that_it_is_done_stands_and_it_can_be_taken_back(EntityManager entityManager) {
    Task task =
        given(entityManager, anIncident().in(entityManager), task("（架空）", null, null, null));

    task.finish("S-001", NOW);
    task.finish("S-002", NOW.plusSeconds(60));
    assertThat(task.doneBy()).isEqualTo("S-001");
    task.reopen();
    assertThat(task.isDone()).isFalse();
  }

  @Test
  void a_time_without_a_day_is_refused_at_the_day() {
    assertThatThrownBy(() -> task("（架空）", null, "09:00", null))
        .isInstanceOfSatisfying(
            TimeWithoutDay.class, refusal -> assertThat(refusal.field()).isEqualTo("dueOn"));
  }

  @Test
  void a_form_sent_twice_adds_once(EntityManager entityManager) {
    Incident incident = anIncident().in(entityManager);
    TaskDraft draft = task("（架空）", null, null, null);
    Long first = given(entityManager, incident, draft).id();

    assertThat(new Tasks_(entityManager).addedWith(draft.submitToken())).contains(first);
    assertThatThrownBy(() -> given(entityManager, incident, draft))
        .hasRootCauseInstanceOf(java.sql.SQLException.class)
        .isInstanceOf(ConstraintViolationException.class);
  }

  @Test
  void a_name_is_sealed_in_the_row_masked_on_pages_and_opens_in_its_row_only(
      EntityManager entityManager) {
    Sealing sealing = new Sealing(folder);
    Incident incident = anIncident().in(entityManager);
    Victim victim = new Victim(incident, victim("架空花子"), sealing, READER, NOW);
    Victim other = new Victim(incident, victim("架空太郎"), sealing, READER, NOW);
    new Victims_(entityManager).add(victim);
    new Victims_(entityManager).add(other);
    entityManager.flush();

    assertThat(sealed(entityManager, victim)).doesNotContain("架空", "花子");
    entityManager.clear();
    assertThat(entityManager.find(Victim.class, victim.id()).name(sealing)).isEqualTo("架空花子");
    assertThat(reading(entityManager, sealing).of(incident, Scope.everywhere(READER)).victims())
        .extracting(VictimRow::masked)
        .containsExactly("架●●●", "架●●●");
    entityManager
        .createNativeQuery("update incident_victim set name_sealed = :other where id = :id")
        .setParameter("other", sealed(entityManager, other))
        .setParameter("id", victim.id())
        .executeUpdate();
    entityManager.clear();
    Victim moved = entityManager.find(Victim.class, victim.id());
    assertThatThrownBy(() -> moved.name(sealing)).isInstanceOf(SealBroken.class);
    assertThat(reading(entityManager, sealing).of(incident, Scope.everywhere(READER)).victims())
        .extracting(VictimRow::masked)
        .containsExactly("●●●", "架●●●");
  }

  private static String sealed(EntityManager entityManager, Victim victim) {
    return entityManager
        .createNativeQuery("select name_sealed from incident_victim where id = :id", String.class)
        .setParameter("id", victim.id())
        .getSingleResult()
        .toString();
  }

  @Test
  void a_correction_that_leaves_the_name_out_leaves_the_seal_as_it_was(
      EntityManager entityManager) {
    Sealing sealing = new Sealing(folder);
    Victim victim =
        new Victim(anIncident().in(entityManager), victim("架空花子"), sealing, READER, NOW);
    new Victims_(entityManager).add(victim);
    entityManager.flush();
    String before = sealed(entityManager, victim);

    victim.correct(victim(null), sealing);
    entityManager.flush();
    assertThat(sealed(entityManager, victim)).isEqualTo(before);
    victim.correct(victim("架空次郎"), sealing);
    entityManager.flush();
    assertThat(victim.name(sealing)).isEqualTo("架空次郎");
  }

  @Test
  void a_company_has_no_age() {
    assertThatThrownBy(
            () ->
                new VictimDraft(
                    VictimKind.COMPANY, "Ａ社", AgeBand.TWENTIES, null, null, "", null, token()))
        .isInstanceOf(CompanyWithAge.class);
  }

  @Test
  void the_course_of_a_case_tells_everything_in_the_order_it_happened(EntityManager entityManager) {
    Incident incident =
        anIncident().recognisedOn("2020-02-03").occurred("2020-02-01", null).in(entityManager);
    given(entityManager, incident, task("照会書を送る", null, null, READER)).finish(READER, NOW);
    CaseEvent late = event(incident, "2020-02-03", "16:00", "金融機関が口座を凍結");
    CaseEvent early = event(incident, "2020-02-03", null, "被害者が通帳を記帳");
    CaseEvent wrong = event(incident, "2020-02-02", null, "（誤り）");
    wrong.strike(READER, NOW, "日を誤った");
    List.of(late, early, wrong).forEach(new CaseEvents_(entityManager)::add);
    entityManager.flush();
    CustodySource arrests = source(arrestFor(incident, "2020-02-04T08:00"));

    Investigation all =
        reading(entityManager, new Sealing(folder), arrests).of(incident, Scope.everywhere(READER));

    assertThat(all.course())
        .extracting(Moment::kind)
        .containsExactly(
            MomentKind.OCCURRED,
            MomentKind.EVENT,
            MomentKind.RECOGNISED,
            MomentKind.EVENT,
            MomentKind.TASK_DONE,
            MomentKind.EVENT,
            MomentKind.ARRESTED);
    assertThat(all.course().get(1).isStruck()).isTrue();
    assertThat(all.deadlines())
        .extracting(LegalDeadline::end)
        .containsExactly(
            LocalDateTime.parse("2020-02-06T08:00"), LocalDateTime.parse("2020-02-07T08:00"));
  }

  private static Custody arrestFor(Incident incident, String time) {
    return new Custody(
        incident.id(),
        incident.number(),
        7L,
        "逮R2-0001",
        LocalDateTime.parse(time),
        null,
        null,
        null);
  }

  private static CaseEvent event(Incident incident, String day, String time, String what) {
    return new CaseEvent(
        incident,
        new EventDraft(
            LocalDate.parse(day),
            time == null ? null : LocalTime.parse(time),
            what,
            "",
            Publicity.CONFIDENTIAL,
            token()),
        READER,
        NOW);
  }

  private static CustodySource source(Custody custody) {
    return new CustodySource() {
      @Override
      public List<Custody> ofIncident(Long incident, Scope scope) {
        return incident.equals(custody.incident()) ? List.of(custody) : List.of();
      }

      @Override
      public List<Custody> running(Scope scope) {
        return custody.isRunning() ? List.of(custody) : List.of();
      }
    };
  }

  @Test
  void what_belongs_to_somebody_elses_incident_answers_like_nothing(EntityManager entityManager) {
    Incident own = anIncident().at("miyagi-01").in(entityManager);
    Incident other = anIncident().at("miyagi-02").in(entityManager);
    Incident restricted = anIncident().at("miyagi-01").in(entityManager);
    restricted.restrictTo(Set.of("S-777"));
    Scope scope = Scope.ofStation(own.station(), READER);
    Task mine = given(entityManager, own, task("（架空）", null, null, READER));
    EvidenceFile file = file(entityManager, own, "a");

    assertThat(new Tasks_(entityManager).inScope(mine.id(), scope.within(), scope.reader()))
        .isPresent();
    assertThat(new EvidenceFiles_(entityManager).inScope(file.id(), scope.within(), scope.reader()))
        .isPresent();
    for (Incident foreign : List.of(other, restricted)) {
      Task task = given(entityManager, foreign, task("（架空）", null, null, READER));
      EvidenceFile theirs = file(entityManager, foreign, "b" + foreign.id());
      assertThat(new Tasks_(entityManager).inScope(task.id(), scope.within(), scope.reader()))
          .isEmpty();
      assertThat(
              new EvidenceFiles_(entityManager)
                  .inScope(theirs.id(), scope.within(), scope.reader()))
          .isEmpty();
      entityManager.clear();
      ScopeNet.spread(entityManager, scope);
      assertThat(entityManager.find(Task.class, task.id())).isNull();
      assertThat(entityManager.find(EvidenceFile.class, theirs.id())).isNull();
      assertThat(entityManager.find(Task.class, mine.id())).isNotNull();
      ScopeNet.lift(entityManager);
      restricted = entityManager.find(Incident.class, restricted.id());
    }
  }

  private static EvidenceFile file(EntityManager entityManager, Incident incident, String name) {
    EvidenceFile file =
        new EvidenceFile(
            entityManager.find(Incident.class, incident.id()),
            new FileDraft(name, "", token()),
            new FileStore.Taken("0".repeat(64), 1, FileType.TEXT),
            READER,
            NOW);
    new EvidenceFiles_(entityManager).add(file);
    entityManager.flush();
    return file;
  }

  @Test
  void row_security_of_postgresql_hides_what_belongs_to_an_incident_out_of_sight(
      EntityManager entityManager) {
    Assumptions.assumeTrue(Database.isPostgresql(), "PostgreSQL only");
    Incident own = anIncident().at("miyagi-01").in(entityManager);
    EvidenceFile mine = file(entityManager, own, "a");
    file(entityManager, anIncident().at("miyagi-02").in(entityManager), "b");
    entityManager
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("create role hanki_investigation nosuperuser");
                statement.execute(
                    "grant select on all tables in schema public to hanki_investigation");
                statement.execute("set local role hanki_investigation");
              }
            });

    ScopeNet.spread(entityManager, Scope.ofStation(own.station(), READER));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);

    assertThat(
            entityManager
                .createNativeQuery("select id from incident_file order by id", Long.class)
                .getResultList())
        .isEqualTo(List.of(mine.id()));
  }

  @Test
  void a_file_name_loses_folders_and_what_no_screen_shows() {
    assertThat(new FileDraft("C:\\Users\\x\\証拠\u202Efdp.exe", "", token()).name())
        .isEqualTo("証拠fdp.exe");
    assertThat(new FileDraft("../../etc/passwd", "", token()).name()).isEqualTo("passwd");
    assertThat(new FileDraft(null, "", token()).name()).isEqualTo("-");
    assertThat(new FileDraft("あ".repeat(300) + ".pdf", "", token()).name())
        .hasSize(200)
        .endsWith(".pdf");
  }
}
