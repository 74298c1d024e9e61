package hanki.jointinvestigation;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Loads fictitious joint investigations at the first start, marked as such. */
@ApplicationScoped
@Transactional
public class LoadingJointInvestigations {

  private final JointInvestigations investigations;
  private final JointEntries entries;
  private final ShareableRecords records;
  private final Reference reference;
  private final ReceiptNumbers numbers;
  private final BusinessClock clock;

  @Inject
  LoadingJointInvestigations(
      JointInvestigations investigations,
      JointEntries entries,
      ShareableRecords records,
      Reference reference,
      ReceiptNumbers numbers,
      BusinessClock clock) {
    this.investigations = investigations;
    this.entries = entries;
    this.records = records;
    this.reference = reference;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * Adds them with what their members share.
   *
   * @return how many
   */
  @Audited("joint.load-samples")
  public Long load(List<JointSample> samples, String by) {
    samples.forEach(sample -> load(sample, by));
    return (long) samples.size();
  }

  private void load(JointSample sample, String by) {
    JointInvestigationDraft draft = sample.draft();
    JointInvestigation added =
        new JointInvestigation(
            RecordingJointInvestigations.next(numbers, draft),
            draft,
            new JointInvestigation.Classified(
                reference.station(draft.station(), draft.establishedOn()), List.of()),
            by,
            clock.instant());
    added.markFictitious();
    share(added, SharedKind.INCIDENT, records.sampleIncidents(sample.incidents()), by);
    share(added, SharedKind.ARREST, records.sampleArrests(sample.arrests()), by);
    investigations.add(added);
    sample.entries().forEach(each -> add(added, each, by));
  }

  private void share(JointInvestigation with, SharedKind kind, List<Shareable> all, String by) {
    String force = with.station().prefecture().code();
    all.forEach(
        each ->
            with.share(
                new SharedRecord(kind, each.id(), each.number(), force, by, with.establishedOn())));
  }

  private void add(JointInvestigation to, JointSample.SampleEntry sample, String by) {
    JointEntry entry = new JointEntry(to, sample.draft(), sample.force(), by, clock.instant());
    if (!sample.arrests().isEmpty()) {
      entry.tie(
          records.sampleArrests(sample.arrests()).stream()
              .map(Shareable::id)
              .collect(Collectors.toSet()));
    }
    if (sample.answer() != null) {
      entry.settle(sample.answer(), sample.draft().toForce(), by);
    }
    entries.add(entry);
  }
}
