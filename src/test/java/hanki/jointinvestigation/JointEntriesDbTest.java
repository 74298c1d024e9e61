package hanki.jointinvestigation;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestedPersons;
import hanki.platform.Database;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Approvals of arrests, and what is struck out (犯罪捜査共助規則20条5項). */
@ExtendWith(Database.class)
class JointEntriesDbTest {

  private static final LocalDate PLANNED = LocalDate.of(2020, 5, 20);

  private EntityManager entityManager;
  private TestJoint own;
  private JointInvestigation of;

  @BeforeEach
  void given(EntityManager given) {
    entityManager = given;
    own = JointInvestigationsDbTest.miyagi(given, "2020-06-01");
    of = aJointInvestigation().with("04", "11").in(given);
  }

  private static EntryDraft approval(Approves approves) {
    return draft(EntryKind.APPROVAL, "11", approves);
  }

  private static EntryDraft draft(EntryKind kind, String force, Approves approves) {
    return new EntryDraft(
        kind,
        LocalDate.of(2020, 5, 2),
        force,
        null,
        "（架空）",
        approves,
        UUID.randomUUID().toString());
  }

  private JointEntry added(EntryDraft draft) {
    own.entries().add(of.id(), draft);
    entityManager.flush();
    List<JointEntry> all = own.finding().entries(of.id());
    return all.get(all.size() - 1);
  }

  private Set<Long> shared() {
    List<Arrest> made =
        anArrest()
            .on("2020-05-20")
            .by("04")
            .of(entityManager, aSuspect().in(entityManager), aSuspect().in(entityManager));
    own.sharing()
        .share(of.id(), made.stream().map(Arrest::number).collect(Collectors.toSet()), false);
    entityManager.flush();
    return made.stream().map(Arrest::id).collect(Collectors.toSet());
  }

  @Test
  void an_approval_is_of_an_arrest_that_was_made_or_is_planned() {
    assertThatThrownBy(() -> approval(Approves.NOTHING)).isInstanceOf(ApprovalOfNoArrest.class);

    assertThat(added(approval(Approves.planned(PLANNED))).plannedOn()).isEqualTo(PLANNED);
    Set<Long> made = shared();
    assertThat(added(approval(Approves.made(made))).arrests())
        .extracting(ApprovedArrest::arrest)
        .containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void what_is_no_approval_is_tied_to_nothing() {
    JointEntry task = added(draft(EntryKind.TASK, "11", Approves.planned(PLANNED)));

    assertThat(task.plannedOn()).isNull();
    assertThatThrownBy(() -> own.entries().tie(of.id(), task.id(), task.version(), shared()))
        .isInstanceOf(NotAnApproval.class);
  }

  @Test
  void an_approval_is_only_of_arrests_that_are_shared_here() {
    Arrest elsewhere =
        anArrest().on("2020-05-20").of(entityManager, aSuspect().in(entityManager)).get(0);

    assertThatThrownBy(() -> added(approval(Approves.made(Set.of(elsewhere.id())))))
        .isInstanceOf(UnknownSharedNumber.class);
  }

  @Test
  void a_planned_arrest_that_was_approved_is_tied_to_the_arrests_it_became() {
    JointEntry asked = added(approval(Approves.planned(PLANNED)));
    own.entries()
        .settle(
            of.id(),
            asked.id(),
            asked.version(),
            new Settlement(EntryOutcome.DONE, LocalDate.of(2020, 5, 10), ""));
    entityManager.flush();
    Set<Long> made = shared();

    own.entries().tie(of.id(), asked.id(), asked.version(), made);
    entityManager.flush();

    assertThat(asked.approvesOf(made)).isTrue();
    assertThat(asked.outcome()).isEqualTo(EntryOutcome.DONE);
    JointSummary summary = own.printing().summary(of.id());
    assertThat(summary.approvals()).containsExactly(asked);
    assertThat(
            new TellingJointSummaries(
                    ArrestedPersons.forces(entityManager), TestReference.of(entityManager))
                .words(summary)
                .events())
        .extracting(JointSummaryWords.EventLine::approval)
        .containsExactly("承認 R2.5.10");
  }

  @Test
  void what_is_struck_out_stays_with_its_reason_and_is_open_no_more() {
    JointEntry task = added(draft(EntryKind.TASK, "11", Approves.NOTHING));
    assertThat(own.finding().list(true, 0).get(0).open()).isEqualTo(1);

    own.entries().strike(of.id(), task.id(), task.version(), "（架空）別の合同捜査に書くもの。");
    entityManager.flush();

    assertThat(own.finding().entries(of.id())).containsExactly(task);
    assertThat(task.withdrawal().withdrawnReason()).startsWith("（架空）別の");
    assertThat(task.isOpen()).isFalse();
    assertThat(own.finding().list(true, 0).get(0).open()).isZero();
    assertThat(own.printing().summary(of.id()).open()).isEmpty();
    assertThatThrownBy(() -> own.entries().strike(of.id(), task.id(), task.version(), "（架空）もう一度"))
        .isInstanceOf(EntryStruckOut.class);
    assertThatThrownBy(
            () ->
                own.entries()
                    .settle(
                        of.id(),
                        task.id(),
                        task.version(),
                        new Settlement(EntryOutcome.DONE, LocalDate.of(2020, 5, 10), "")))
        .isInstanceOf(EntryStruckOut.class);
    assertThatThrownBy(
            () ->
                own.entries()
                    .correct(
                        of.id(),
                        task.id(),
                        task.version(),
                        draft(EntryKind.TASK, "11", Approves.NOTHING)))
        .isInstanceOf(EntryStruckOut.class);
  }

  @Test
  void a_form_that_shows_an_older_entry_overwrites_nothing() {
    JointEntry task = added(draft(EntryKind.TASK, "11", Approves.NOTHING));
    int opened = task.version();
    own.entries()
        .correct(of.id(), task.id(), opened, draft(EntryKind.TASK, "04", Approves.NOTHING));
    entityManager.flush();

    assertThatThrownBy(
            () ->
                own.entries()
                    .correct(
                        of.id(), task.id(), opened, draft(EntryKind.TASK, "11", Approves.NOTHING)))
        .isInstanceOf(EntryChangedMeanwhile.class);
    assertThatThrownBy(() -> own.entries().strike(of.id(), task.id(), opened, "（架空）"))
        .isInstanceOf(EntryChangedMeanwhile.class);
    assertThat(task.toForce()).isEqualTo("04");
  }

  @Test
  void a_division_of_the_national_agency_takes_part_and_is_asked_beside_the_prefectures() {
    JointInvestigation with =
        aJointInvestigation()
            .establishedOn("2024-05-01")
            .with("04", "11", "27")
            .with(member("cyber-department").alongside(""))
            .in(entityManager);
    TestJoint then = JointInvestigationsDbTest.miyagi(entityManager, "2024-06-01");

    then.entries()
        .add(
            with.id(),
            new EntryDraft(
                EntryKind.REQUEST,
                LocalDate.of(2024, 5, 2),
                "cyber-department",
                null,
                "（架空）解析",
                Approves.NOTHING,
                UUID.randomUUID().toString()));
    entityManager.flush();

    JointSummary summary = then.printing().summary(with.id());
    assertThat(summary.name()).isEqualTo("宮城・埼玉等3府県合同捜査本部、サイバー特別捜査部");
    assertThat(summary.map().taking()).hasSize(3);
    JointSummaryWords words =
        new TellingJointSummaries(
                ArrestedPersons.forces(entityManager), TestReference.of(entityManager))
            .words(summary);
    assertThat(words.mapKey()).endsWith("サイバー特別捜査部");
    assertThat(words.open().get(0)).contains("サイバー特別捜査部");
  }

  @Test
  void a_force_that_nobody_knows_takes_no_part() {
    assertThatThrownBy(
            () ->
                own.recording()
                    .record(aJointInvestigation().with("04").with(member("nobody")).draft()))
        .isInstanceOf(hanki.reference.NoSuchReference.class);
  }
}
