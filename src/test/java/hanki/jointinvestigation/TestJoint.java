package hanki.jointinvestigation;

import hanki.arrest.TestArrests;
import hanki.guidance.TestGuidance;
import hanki.identity.CurrentOfficer;
import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.search.SearchedByHand;
import hanki.statistics.FigureSource;
import hanki.trace.RecognisingTraces;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The commands on joint investigations as the program puts them together, for one officer and day.
 */
public final class TestJoint {

  private final EntityManager entityManager;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  private TestJoint(EntityManager entityManager, CurrentOfficer officer, LocalDate day) {
    this.entityManager = entityManager;
    this.officer = officer;
    this.clock =
        new BusinessClock(
            Clock.fixed(
                day.atTime(10, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
  }

  /** For that officer, on that day. */
  public static TestJoint of(EntityManager entityManager, CurrentOfficer officer, String day) {
    return new TestJoint(entityManager, officer, LocalDate.parse(day));
  }

  /** Loads samples; their incidents and arrests are there. */
  public static void load(EntityManager entityManager, List<JointSample> samples) {
    new LoadingJointInvestigations(
            new JointInvestigations_(entityManager),
            new JointEntries_(entityManager),
            new ShareableRecords_(entityManager),
            TestReference.of(entityManager),
            TestReference.numbers(entityManager),
            new BusinessClock())
        .load(samples, "A-001");
  }

  static JointNames names(EntityManager entityManager) {
    return new JointNames(TestReference.of(entityManager), TestArrests.forces(entityManager));
  }

  /** What is counted from them. */
  public static FigureSource figures(EntityManager entityManager) {
    return new JointFigures(
        new JointArrests_(entityManager),
        new JointInvestigations_(entityManager),
        names(entityManager),
        TestArrests.forces(entityManager),
        new BusinessClock());
  }

  /** What is told of them in public on the day of that clock. */
  public static TellingJointInvestigations telling(
      EntityManager entityManager, BusinessClock clock) {
    return new TellingJointInvestigations(
        new JointInvestigations_(entityManager),
        new SharedRecords_(entityManager),
        names(entityManager),
        TestReference.of(entityManager),
        TestArrests.forces(entityManager),
        clock);
  }

  RecordingJointInvestigations recording() {
    return new RecordingJointInvestigations(
        new JointInvestigations_(entityManager),
        TestReference.of(entityManager),
        TestArrests.forces(entityManager),
        new RecognisingTraces(),
        TestReference.numbers(entityManager),
        officer,
        clock);
  }

  FindingJointInvestigations finding() {
    return new FindingJointInvestigations(
        new JointInvestigations_(entityManager), new JointEntries_(entityManager), officer, clock);
  }

  SharingRecords sharing() {
    return new SharingRecords(
        new JointInvestigations_(entityManager),
        new ShareableRecords_(entityManager),
        officer,
        clock);
  }

  ReadingSharedRecords reading() {
    return new ReadingSharedRecords(
        new JointInvestigations_(entityManager),
        new SharedRecords_(entityManager),
        new SharedContributions_(entityManager),
        officer,
        clock);
  }

  public PrintingJointSummaries printing() {
    return new PrintingJointSummaries(
        finding(),
        reading(),
        TestGuidance.methods(entityManager),
        names(entityManager),
        new JointDrawings(TestReference.of(entityManager)),
        officer,
        clock);
  }

  ManagingJointEntries entries() {
    return new ManagingJointEntries(
        new JointInvestigations_(entityManager), new JointEntries_(entityManager), officer, clock);
  }

  /** Shares records, for tests of other packages. */
  public void share(Long id, Set<String> numbers) {
    sharing().share(id, numbers, false);
  }

  /** Asks a member for something by a day, for tests of other packages. */
  public void ask(Long id, String force, String dueOn, String words) {
    entries()
        .add(
            id,
            new EntryDraft(
                EntryKind.REQUEST,
                clock.today(),
                force,
                LocalDate.parse(dueOn),
                words,
                Approves.NOTHING,
                UUID.randomUUID().toString()));
  }

  /** Numbers of those the one box finds for a reader on a day. */
  static List<String> found(
      EntityManager entityManager, String typed, String within, String reader, String day) {
    return SearchedByHand.numbers(
        entityManager,
        new SearchedJointInvestigations(
            new BusinessClock(
                Clock.fixed(
                    LocalDate.parse(day).atTime(10, 0).atZone(BusinessClock.ZONE).toInstant(),
                    BusinessClock.ZONE))),
        typed,
        new Scope(within, reader));
  }
}
