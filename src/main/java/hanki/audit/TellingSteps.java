package hanki.audit;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of many records at once who changed them since a moment, and when. Why, and which record it
 * is, is told to whoever may see the record: a reason may name somebody.
 *
 * <p>For comparisons that leave an entry of their own.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class TellingSteps {

  private final Iterable<RestrictableRecords> kinds;
  private final RecordRevisions revisions;
  private final Sealing sealing;
  private final CurrentOfficer officer;

  @Inject
  TellingSteps(
      @Any Instance<RestrictableRecords> kinds,
      RecordRevisions revisions,
      Sealing sealing,
      CurrentOfficer officer) {
    this((Iterable<RestrictableRecords>) kinds, revisions, sealing, officer);
  }

  /** For tests without a container. */
  TellingSteps(
      Iterable<RestrictableRecords> kinds,
      RecordRevisions revisions,
      Sealing sealing,
      CurrentOfficer officer) {
    this.kinds = kinds;
    this.revisions = revisions;
    this.sealing = sealing;
    this.officer = officer;
  }

  /**
   * The steps of records, by their ids; every id has its steps, if only none.
   *
   * @param folder of the pages that show such records, without the slash before it: {@code
   *     consultation}, {@code arrest/custody}
   * @param after steps up to this moment are left out
   * @param until steps after this moment are left out
   */
  @WithinScope
  public Map<Long, RecordSteps> between(
      String folder, Collection<Long> ids, Instant after, Instant until) {
    Map<Long, RecordSteps> steps = new HashMap<>();
    ids.forEach(id -> steps.put(id, RecordSteps.none(id)));
    for (RestrictableRecords kind : kinds) {
      if (kind.folder().equals("/" + folder) && !ids.isEmpty()) {
        Map<Long, List<RecordRevision>> kept =
            revisions.between(kind.kind(), ids, after, until).stream()
                .collect(Collectors.groupingBy(RecordRevision::recordId));
        steps.replaceAll((id, none) -> steps(kind, id, kept.getOrDefault(id, List.of())));
      }
    }
    return steps;
  }

  private RecordSteps steps(RestrictableRecords kind, Long id, List<RecordRevision> kept) {
    Scope scope = officer.may(Permission.READ_CASES) ? officer.scope() : Scope.nothing();
    Optional<? extends Restrictable> record = kind.restrictable(id, scope);
    return new RecordSteps(
        id,
        record.map(Restrictable::number).orElse(""),
        kept.stream().map(each -> step(kind.kind(), each, record.isPresent())).toList());
  }

  private RecordSteps.Step step(String kind, RecordRevision kept, boolean visible) {
    SealedRevision sealed = SealedRevision.of(sealing, kind, kept.recordId(), kept.version());
    return new RecordSteps.Step(
        kept.version(),
        kept.at(),
        kept.actor(),
        kept.action(),
        visible ? sealed.open(kept.reason()) : "");
  }
}
