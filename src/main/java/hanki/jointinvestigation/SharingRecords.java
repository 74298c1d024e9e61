package hanki.jointinvestigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Shares records of the officer's own police with the members, and takes that back. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.RECORD_JOINT_INVESTIGATIONS)
public class SharingRecords {

  private static final String NONE = "-";

  private final JointInvestigations investigations;
  private final ShareableRecords records;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  SharingRecords(
      JointInvestigations investigations,
      ShareableRecords records,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.records = records;
    this.officer = officer;
    this.clock = clock;
  }

  /** The numbers in a typed text, separated by spaces or commas: 認R2-0001、逮R2-0002. */
  public static Set<String> numbersIn(String typed) {
    String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    return Arrays.stream(plain.toUpperCase(Locale.ROOT).split("[\\s,、;]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Shares the records with these numbers.
   *
   * @param withArrests whether the arrests and clearances of the incidents go with them
   * @return the joint investigation's id
   * @throws NoSuchJointInvestigation if there is none, or none the officer may see
   * @throws NothingToShare if no number is named
   * @throws UnknownSharedNumber if one is that of no record the officer may see
   * @throws JointInvestigationDissolved if it was dissolved
   */
  @Audited("joint.share")
  public Long share(Long id, Collection<String> numbers, boolean withArrests) {
    JointInvestigation with = workOn(id);
    if (numbers.isEmpty()) {
      throw new NothingToShare();
    }
    Set<String> unknown = new LinkedHashSet<>(numbers);
    List<Long> incidents = new ArrayList<>();
    for (SharedKind kind : SharedKind.values()) {
      for (Shareable found : withNumbers(kind, numbers)) {
        unknown.remove(found.number());
        share(with, kind, found);
        if (kind == SharedKind.INCIDENT) {
          incidents.add(found.id());
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new UnknownSharedNumber(unknown.iterator().next());
    }
    if (withArrests && !incidents.isEmpty()) {
      shareWhatWasDoneAbout(incidents, with);
    }
    return id;
  }

  private List<Shareable> withNumbers(SharedKind kind, Collection<String> all) {
    Scope scope = officer.scope();
    List<String> numbers =
        new ArrayList<>(
            all.stream()
                .filter(each -> SharedKind.of(each).filter(kind::equals).isPresent())
                .toList());
    numbers.add(NONE);
    return switch (kind) {
      case INCIDENT -> records.incidents(numbers, scope.within(), scope.reader());
      case ARREST -> records.arrests(numbers, scope.within(), scope.reader());
      case CLEARANCE -> records.clearances(numbers, scope.within(), scope.reader());
    };
  }

  private void shareWhatWasDoneAbout(List<Long> incidents, JointInvestigation with) {
    Scope scope = officer.scope();
    records
        .arrestsAbout(incidents, scope.within(), scope.reader())
        .forEach(each -> share(with, SharedKind.ARREST, each));
    records
        .clearancesAbout(incidents, scope.within(), scope.reader())
        .forEach(each -> share(with, SharedKind.CLEARANCE, each));
  }

  private void share(JointInvestigation with, SharedKind kind, Shareable record) {
    with.share(
        new SharedRecord(
            kind,
            record.id(),
            record.number(),
            officer.get().force(),
            officer.get().code(),
            clock.today()));
  }

  /**
   * Shares a record no longer; the record itself stays as it is.
   *
   * @return the joint investigation's id
   * @throws NotYourPolice if another police shared it
   */
  @Audited("joint.unshare")
  public Long unshare(Long id, SharedKind kind, Long record) {
    JointInvestigation with = workOn(id);
    SharedRecord shared = with.find(kind, record).orElseThrow(NoSuchJointInvestigation::new);
    if (!shared.force().equals(officer.get().force())) {
      throw new NotYourPolice();
    }
    with.unshare(shared);
    return id;
  }

  private JointInvestigation workOn(Long id) {
    JointInvestigation found =
        investigations
            .find(id, officer.scope(), clock.today())
            .orElseThrow(NoSuchJointInvestigation::new);
    found.keepWhileOver(clock.today());
    return found;
  }
}
