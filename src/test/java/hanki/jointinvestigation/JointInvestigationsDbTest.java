package hanki.jointinvestigation;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hanki.arrest.Arrest;
import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.identity.SignedIn;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import hanki.trace.TraceReference;
import hanki.trace.TraceSource;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees a joint investigation and what is shared in it, from which day to which. */
@ExtendWith(Database.class)
class JointInvestigationsDbTest {

  private static final Scope OSAKA = new Scope("27/%", "B-027");

  static TestJoint miyagi(EntityManager entityManager, String day) {
    return TestJoint.of(entityManager, SignedIn.analyst("B-001", entityManager), day);
  }

  static TestJoint osaka(EntityManager entityManager, String day) {
    TestReference.addStation(entityManager, "osaka-hq", "27", StationKind.HEADQUARTERS);
    entityManager.flush();
    return TestJoint.of(entityManager, SignedIn.analystAt("osaka-hq", "B-027", entityManager), day);
  }

  static JointInvestigation withOsaka(EntityManager entityManager) {
    return aJointInvestigation()
        .with("04", "11")
        .with(member("27").from("2020-05-01").until("2020-08-31"))
        .in(entityManager);
  }

  @Test
  void a_member_sees_it_from_the_day_it_joins_to_the_day_it_leaves(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    JointInvestigations all = new JointInvestigations_(entityManager);

    assertThat(all.find(of.id(), OSAKA, LocalDate.of(2020, 4, 30))).isEmpty();
    assertThat(all.find(of.id(), OSAKA, LocalDate.of(2020, 5, 1))).isPresent();
    assertThat(all.find(of.id(), OSAKA, LocalDate.of(2020, 8, 31))).isPresent();
    assertThat(all.find(of.id(), OSAKA, LocalDate.of(2020, 9, 1))).isEmpty();
    assertThat(osaka(entityManager, "2020-05-01").finding().list(false, 0)).hasSize(1);
    assertThat(osaka(entityManager, "2020-09-01").finding().count(false)).isZero();
    assertThat(osaka(entityManager, "2020-09-01").finding().list(false, 0)).isEmpty();
  }

  @Test
  void who_left_or_never_joined_gets_one_answer_for_every_question(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    miyagi(entityManager, "2020-05-02").entries().add(of.id(), task("27"));
    Long entry = miyagi(entityManager, "2020-05-02").finding().entries(of.id()).get(0).id();
    Long nowhere = 999_999L;
    TestJoint left = osaka(entityManager, "2020-09-01");

    for (Long id : List.of(of.id(), nowhere)) {
      assertThatThrownBy(() -> left.finding().open(id))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.finding().numberOf(id))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.finding().entry(id, entry))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThat(left.finding().entries(id)).isEmpty();
      assertThat(left.finding().isKept(id)).isFalse();
      assertThatThrownBy(() -> left.reading().of(id)).isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.sharing().share(id, Set.of("認R2-0001"), false))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.sharing().unshare(id, SharedKind.INCIDENT, 1L))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.entries().add(id, task("27")))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.entries().settle(id, entry, 0, done()))
          .isInstanceOf(NoSuchJointInvestigation.class);
      assertThatThrownBy(() -> left.recording().correct(id, 0, aJointInvestigation().draft()))
          .isInstanceOf(NoSuchJointInvestigation.class);
    }
  }

  private static EntryDraft task(String force) {
    return entry(EntryKind.TASK, force);
  }

  private static EntryDraft entry(EntryKind kind, String force) {
    return new EntryDraft(
        kind,
        LocalDate.of(2020, 5, 2),
        force,
        LocalDate.of(2020, 5, 20),
        "（架空）",
        Approves.planned(LocalDate.of(2020, 5, 10)),
        UUID.randomUUID().toString());
  }

  private static Settlement done() {
    return new Settlement(EntryOutcome.DONE, LocalDate.of(2020, 5, 6), "");
  }

  @Test
  void the_net_under_the_queries_knows_the_day_too(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    miyagi(entityManager, "2020-05-02").entries().add(of.id(), task("27"));
    Long entry = miyagi(entityManager, "2020-05-02").finding().entries(of.id()).get(0).id();
    entityManager.flush();
    entityManager.clear();

    ScopeNet.spread(entityManager, OSAKA, LocalDate.of(2020, 8, 31));
    assertThat(entityManager.find(JointInvestigation.class, of.id())).isNotNull();
    assertThat(entityManager.find(JointEntry.class, entry)).isNotNull();
    ScopeNet.lift(entityManager);
    entityManager.clear();
    ScopeNet.spread(entityManager, OSAKA, LocalDate.of(2020, 9, 1));
    assertThat(entityManager.find(JointInvestigation.class, of.id())).isNull();
    assertThat(entityManager.find(JointEntry.class, entry)).isNull();
    ScopeNet.lift(entityManager);
  }

  @Test
  void row_security_of_postgresql_knows_the_day_and_whose_note_it_is(EntityManager entityManager) {
    Assumptions.assumeTrue(Database.isPostgresql(), "PostgreSQL only");
    JointInvestigation of = withOsaka(entityManager);
    TestJoint own = miyagi(entityManager, "2020-05-02");
    own.entries().add(of.id(), task("27"));
    own.entries().add(of.id(), entry(EntryKind.NOTE, null));
    entityManager.flush();
    entityManager
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("create role hanki_joint nosuperuser");
                statement.execute("grant select on all tables in schema public to hanki_joint");
                statement.execute("set local role hanki_joint");
              }
            });

    ScopeNet.spread(entityManager, OSAKA, LocalDate.of(2020, 8, 31));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);
    assertThat(ids(entityManager, "joint_investigation")).containsExactly(of.id());
    assertThat(ids(entityManager, "joint_entry")).hasSize(1);
    ScopeNet.spread(entityManager, OSAKA, LocalDate.of(2020, 9, 1));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);
    assertThat(ids(entityManager, "joint_investigation")).isEmpty();
    assertThat(ids(entityManager, "joint_entry")).isEmpty();
    ScopeNet.spread(entityManager, new Scope("04/%", "B-001"), LocalDate.of(2020, 9, 1));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);
    assertThat(ids(entityManager, "joint_entry")).hasSize(2);
  }

  private static List<Long> ids(EntityManager entityManager, String table) {
    return entityManager
        .createNativeQuery("select id from " + table + " order by id", Long.class)
        .getResultList()
        .stream()
        .map(each -> ((Number) each).longValue())
        .toList();
  }

  @Test
  void a_restricted_one_is_not_shared_and_a_station_alone_does_not_see_it(
      EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    JointInvestigations all = new JointInvestigations_(entityManager);
    LocalDate day = LocalDate.of(2020, 6, 1);

    assertThat(all.find(of.id(), new Scope("27/osaka-01", "S-027"), day)).isEmpty();
    of.restrictTo(Set.of("B-001"));
    entityManager.flush();
    assertThat(all.find(of.id(), OSAKA, day)).isEmpty();
    assertThat(all.find(of.id(), new Scope("04/%", "B-001"), day)).isPresent();
  }

  @Test
  void a_member_sees_the_shared_lines_and_cannot_open_the_records(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    Incident shared = anIncident().recognisedOn("2020-04-10").losing(300_000).in(entityManager);
    Incident own = anIncident().recognisedOn("2020-04-11").losing(900_000).in(entityManager);
    Arrest arrest =
        anArrest()
            .on("2020-05-10")
            .about(shared)
            .of(entityManager, aSuspect().of("CN").in(entityManager))
            .get(0);
    miyagi(entityManager, "2020-05-12").sharing().share(of.id(), Set.of(shared.number()), true);
    entityManager.flush();

    SharedCase seen = osaka(entityManager, "2020-06-01").reading().of(of.id());

    assertThat(seen.incidents())
        .extracting(SharedIncidentRow::number, SharedIncidentRow::openable)
        .containsExactly(tuple(shared.number(), false));
    assertThat(seen.incidents()).noneMatch(row -> row.number().equals(own.number()));
    assertThat(seen.arrests())
        .extracting(SharedArrestRow::number, SharedArrestRow::country, SharedArrestRow::sharedBy)
        .containsExactly(tuple(arrest.number(), "CN", "04"));
    assertThat(seen.totals().yen().distinct()).isEqualTo(300_000);
    assertThat(miyagi(entityManager, "2020-06-01").reading().of(of.id()).incidents())
        .allMatch(SharedIncidentRow::openable);
  }

  @Test
  void what_is_limited_to_named_officers_stays_hidden_but_counts(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    Incident shared = anIncident().recognisedOn("2020-04-10").losing(300_000).in(entityManager);
    miyagi(entityManager, "2020-05-12").sharing().share(of.id(), Set.of(shared.number()), false);
    shared.restrictTo(Set.of("S-777"));
    entityManager.flush();

    SharedCase seen = osaka(entityManager, "2020-06-01").reading().of(of.id());

    assertThat(seen.incidents()).allMatch(SharedIncidentRow::hidden);
    assertThat(seen.totals().yen().distinct()).isEqualTo(300_000);
  }

  @Test
  void a_member_shares_only_what_it_may_see_itself_and_takes_back_only_its_own(
      EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    Incident miyagis = anIncident().recognisedOn("2020-04-10").in(entityManager);
    TestJoint osaka = osaka(entityManager, "2020-06-01");

    assertThatThrownBy(() -> osaka.sharing().share(of.id(), Set.of(miyagis.number()), false))
        .isInstanceOf(UnknownSharedNumber.class);
    TestJoint own = miyagi(entityManager, "2020-06-01");
    own.sharing().share(of.id(), Set.of(miyagis.number()), false);
    assertThatThrownBy(() -> osaka.sharing().unshare(of.id(), SharedKind.INCIDENT, miyagis.id()))
        .isInstanceOf(NotYourPolice.class);
    own.sharing().unshare(of.id(), SharedKind.INCIDENT, miyagis.id());
    entityManager.flush();
    assertThat(own.reading().of(of.id()).incidents()).isEmpty();
  }

  @Test
  void a_note_is_for_the_police_that_wrote_it_and_the_rest_carries_its_name(
      EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    TestJoint own = miyagi(entityManager, "2020-05-02");
    TestJoint osaka = osaka(entityManager, "2020-05-02");
    own.entries().add(of.id(), entry(EntryKind.NOTE, null));
    own.entries().add(of.id(), entry(EntryKind.MEETING, null));
    osaka.entries().add(of.id(), entry(EntryKind.NOTE, null));
    osaka.entries().add(of.id(), entry(EntryKind.REQUEST, "04"));
    entityManager.flush();

    assertThat(own.finding().entries(of.id()))
        .extracting(JointEntry::kind, JointEntry::force)
        .containsExactly(
            tuple(EntryKind.NOTE, "04"),
            tuple(EntryKind.MEETING, "04"),
            tuple(EntryKind.REQUEST, "27"));
    assertThat(osaka.finding().entries(of.id()))
        .extracting(JointEntry::kind, JointEntry::force)
        .containsExactly(
            tuple(EntryKind.MEETING, "04"),
            tuple(EntryKind.NOTE, "27"),
            tuple(EntryKind.REQUEST, "27"));
  }

  @Test
  void who_is_asked_answers_once_and_another_member_does_not(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);
    TestJoint own = miyagi(entityManager, "2020-05-06");
    own.entries().add(of.id(), entry(EntryKind.APPROVAL, "11"));
    entityManager.flush();
    JointEntry asked = own.finding().entries(of.id()).get(0);
    TestJoint osaka = osaka(entityManager, "2020-05-06");

    assertThatThrownBy(() -> osaka.entries().settle(of.id(), asked.id(), asked.version(), done()))
        .isInstanceOf(NotYourPolice.class);
    own.entries().settle(of.id(), asked.id(), asked.version(), done());
    entityManager.flush();
    assertThat(asked.outcome()).isEqualTo(EntryOutcome.DONE);
    assertThat(asked.settledForce()).isEqualTo("04");
    assertThatThrownBy(() -> own.entries().settle(of.id(), asked.id(), asked.version(), done()))
        .isInstanceOf(SettledAlready.class);
    assertThatThrownBy(
            () -> own.entries().correct(of.id(), asked.id(), asked.version(), task("11")))
        .isInstanceOf(SettledAlready.class);
  }

  @Test
  void a_police_that_takes_no_part_is_asked_nothing(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);

    assertThatThrownBy(() -> miyagi(entityManager, "2020-05-06").entries().add(of.id(), task("47")))
        .isInstanceOf(NotAMember.class);
  }

  @Test
  void a_form_sent_twice_records_once_and_an_old_one_overwrites_nothing(
      EntityManager entityManager) {
    TestJoint own = miyagi(entityManager, "2020-05-06");
    AJointInvestigation form = aJointInvestigation();
    JointInvestigationDraft draft = form.draft();
    Long first = own.recording().record(draft);
    assertThat(own.recording().record(draft)).isEqualTo(first);
    entityManager.flush();

    JointInvestigation recorded = own.finding().open(first);
    assertThat(recorded.number()).startsWith("合R2-");
    own.recording()
        .correct(first, recorded.version(), aJointInvestigation().with("04", "12").draft());
    entityManager.flush();
    assertThat(recorded.members()).extracting(Member::force).containsExactly("04", "12");
    assertThatThrownBy(() -> own.recording().correct(first, 0, draft))
        .isInstanceOf(JointInvestigationChangedMeanwhile.class);
  }

  @Test
  void shared_traces_connect_for_the_members_and_for_nobody_else(EntityManager entityManager) {
    JointInvestigation of =
        aJointInvestigation()
            .leaving("090-1111-2222")
            .with("04", "11")
            .with(member("27").from("2020-05-01").until("2020-08-31"))
            .in(entityManager);
    List<String> value = List.of(of.traces().get(0).normalised());

    assertThat(connected(entityManager, value, "2020-08-31"))
        .extracting(TraceReference::number)
        .containsExactly(of.number());
    assertThat(connected(entityManager, value, "2020-09-01")).isEmpty();
  }

  private static List<TraceReference> connected(
      EntityManager entityManager, List<String> value, String day) {
    TraceSource source =
        new TracesOfJointInvestigations(
            new TracedJointInvestigations_(entityManager),
            new BusinessClock(Clock.fixed(Instant.parse(day + "T03:00:00Z"), BusinessClock.ZONE)));
    List<TraceReference> found = source.carrying(value, OSAKA, Page.first(10));
    assertThat(
            source.between(
                LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), OSAKA, Page.first(10)))
        .isEqualTo(found);
    return found;
  }

  @Test
  void a_member_does_not_correct_what_another_police_keeps(EntityManager entityManager) {
    JointInvestigation of = withOsaka(entityManager);

    assertThatThrownBy(
            () ->
                osaka(entityManager, "2020-06-01")
                    .recording()
                    .correct(of.id(), of.version(), aJointInvestigation().draft()))
        .isInstanceOf(NoSuchJointInvestigation.class);
  }

  @Test
  void a_dissolved_one_is_read_but_takes_nothing_new(EntityManager entityManager) {
    JointInvestigation of =
        aJointInvestigation().with("04", "11").dissolvedOn("2020-06-30").in(entityManager);
    TestJoint own = miyagi(entityManager, "2020-07-01");

    assertThat(own.finding().open(of.id()).number()).isEqualTo(of.number());
    assertThat(own.finding().list(true, 0)).isEmpty();
    assertThat(own.finding().list(false, 0)).hasSize(1);
    assertThatThrownBy(() -> own.entries().add(of.id(), task("11")))
        .isInstanceOf(JointInvestigationDissolved.class);
    assertThatThrownBy(() -> own.sharing().share(of.id(), Set.of("認R2-0001"), false))
        .isInstanceOf(JointInvestigationDissolved.class);
  }
}
