package hanki.jointinvestigation;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static hanki.jointinvestigation.JointInvestigationsDbTest.miyagi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hanki.identity.SignedIn;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Liaison officers of a force that takes part (27), has left (28) and never took part (47). */
@ExtendWith(Database.class)
class OtherForcesDbTest {

  private static final String DAY = "2020-09-10";
  private static final Long NOWHERE = 999_999L;

  private EntityManager entityManager;
  private JointInvestigation of;
  private Incident incident;

  @BeforeEach
  void given(EntityManager given) {
    entityManager = given;
    for (String force : List.of("27", "28", "47")) {
      TestReference.addStation(given, "partner-" + force, force, StationKind.PARTNER);
    }
    of =
        aJointInvestigation()
            .with("04", "11", "27")
            .with(member("28").until("2020-08-31"))
            .in(given);
    incident = anIncident().recognisedOn("2020-04-10").losing(300_000).in(given);
    anArrest().on("2020-05-10").about(incident).of(given, aSuspect().of("CN").in(given));
    own().sharing().share(of.id(), Set.of(incident.number()), true);
    own().entries().add(of.id(), entry(EntryKind.TASK, "27"));
    own().entries().add(of.id(), entry(EntryKind.NOTE, null));
    given.flush();
  }

  private TestJoint own() {
    return miyagi(entityManager, DAY);
  }

  private TestJoint of(String force) {
    return TestJoint.of(
        entityManager, SignedIn.liaison("partner-" + force, "L-0" + force, entityManager), DAY);
  }

  private static EntryDraft entry(EntryKind kind, String toForce) {
    return new EntryDraft(
        kind,
        LocalDate.of(2020, 5, 2),
        toForce,
        null,
        "（架空）",
        Approves.NOTHING,
        UUID.randomUUID().toString());
  }

  private Long task() {
    return own().finding().entries(of.id()).stream()
        .filter(each -> each.kind() == EntryKind.TASK)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void a_member_sees_what_is_shared_and_can_open_none_of_the_records() {
    SharedCase seen = of("27").reading().of(of.id());

    assertThat(seen.incidents())
        .extracting(SharedIncidentRow::number)
        .containsExactly(incident.number());
    assertThat(seen.incidents()).noneMatch(SharedIncidentRow::openable);
    assertThat(seen.arrests()).hasSize(1).noneMatch(SharedArrestRow::openable);
    assertThat(seen.totals().yen().distinct()).isEqualTo(300_000);
    assertThat(of("27").printing().summary(of.id()).shared().totals().persons().distinct())
        .isEqualTo(1);
  }

  @Test
  void what_a_member_adds_carries_its_name_and_its_notes_stay_with_it() {
    of("27").entries().add(of.id(), entry(EntryKind.MEETING, null));
    of("27").entries().add(of.id(), entry(EntryKind.NOTE, null));
    entityManager.flush();

    assertThat(own().finding().entries(of.id()))
        .filteredOn(each -> each.force().equals("27"))
        .extracting(JointEntry::kind, JointEntry::addedBy)
        .containsExactly(tuple(EntryKind.MEETING, "L-027"));
    assertThat(of("27").finding().entries(of.id()))
        .extracting(JointEntry::kind, JointEntry::force)
        .contains(tuple(EntryKind.NOTE, "27"), tuple(EntryKind.TASK, "04"))
        .doesNotContain(tuple(EntryKind.NOTE, "04"));
  }

  @Test
  void a_member_answers_what_it_is_asked_and_changes_nothing_of_another_police() {
    JointEntry asked = entityManager.find(JointEntry.class, task());
    TestJoint member = of("27");

    assertThatThrownBy(() -> member.entries().strike(of.id(), asked.id(), asked.version(), "（架空）"))
        .isInstanceOf(NotYourPolice.class);
    assertThatThrownBy(
            () ->
                member
                    .entries()
                    .correct(of.id(), asked.id(), asked.version(), entry(EntryKind.TASK, "04")))
        .isInstanceOf(NotYourPolice.class);
    assertThatThrownBy(() -> member.sharing().unshare(of.id(), SharedKind.INCIDENT, incident.id()))
        .isInstanceOf(NotYourPolice.class);
    member.entries().settle(of.id(), asked.id(), asked.version(), answer());
    assertThat(asked.settledForce()).isEqualTo("27");
    assertThat(asked.settledBy()).isEqualTo("L-027");
  }

  private static Settlement answer() {
    return new Settlement(EntryOutcome.DONE, LocalDate.of(2020, 9, 9), "");
  }

  @Test
  void who_left_or_never_took_part_gets_the_answer_of_a_number_that_was_never_given() {
    Long task = task();
    for (String force : List.of("28", "47")) {
      for (Long id : List.of(of.id(), NOWHERE)) {
        for (ThrowingCallable question : questions(of(force), id, task)) {
          assertThatThrownBy(question)
              .as(force + " " + id)
              .isInstanceOf(NoSuchJointInvestigation.class);
        }
        assertThat(of(force).finding().entries(id)).isEmpty();
        assertThat(of(force).finding().isKept(id)).isFalse();
      }
      assertThat(of(force).finding().list(false, 0)).isEmpty();
      assertThat(of(force).finding().count(false)).isZero();
      assertThat(of(force).finding().sharing(SharedKind.INCIDENT, incident.id())).isEmpty();
    }
  }

  /** Every question and command that names a joint investigation. */
  private List<ThrowingCallable> questions(TestJoint asking, Long id, Long task) {
    return List.of(
        () -> asking.finding().open(id),
        () -> asking.finding().numberOf(id),
        () -> asking.finding().entry(id, task),
        () -> asking.reading().of(id),
        () -> asking.reading().behind(id, JointMeasure.PERSONS, CountedAs.SUM),
        () -> asking.printing().summary(id),
        () -> asking.sharing().share(id, Set.of("認R2-0001"), false),
        () -> asking.sharing().unshare(id, SharedKind.INCIDENT, incident.id()),
        () -> asking.entries().add(id, entry(EntryKind.MEETING, null)),
        () -> asking.entries().correct(id, task, 0, entry(EntryKind.TASK, "04")),
        () -> asking.entries().settle(id, task, 0, answer()),
        () -> asking.entries().tie(id, task, 0, Set.of()),
        () -> asking.entries().strike(id, task, 0, "（架空）"),
        () -> asking.recording().correct(id, 0, aJointInvestigation().draft()));
  }

  @Test
  void the_search_finds_it_for_members_and_for_nobody_else() {
    String number = of.number();

    assertThat(TestJoint.found(entityManager, number, "04/%", "B-001", DAY))
        .containsExactly(number);
    assertThat(TestJoint.found(entityManager, "不正送金事件", "27/%", "L-027", DAY))
        .containsExactly(number);
    assertThat(TestJoint.found(entityManager, "不正送金事件", "28/%", "L-028", "2020-08-31"))
        .containsExactly(number);
    assertThat(TestJoint.found(entityManager, "不正送金事件", "28/%", "L-028", DAY)).isEmpty();
    assertThat(TestJoint.found(entityManager, number, "47/%", "L-047", DAY)).isEmpty();
    assertThat(TestJoint.found(entityManager, number, "27/osaka-01", "S-027", DAY)).isEmpty();
  }

  @Test
  void the_page_of_a_record_names_where_it_is_shared() {
    assertThat(own().finding().sharing(SharedKind.INCIDENT, incident.id()))
        .extracting(JointInvestigationRow::number)
        .containsExactly(of.number());
    assertThat(own().finding().sharing(SharedKind.INCIDENT, NOWHERE)).isEmpty();
  }
}
