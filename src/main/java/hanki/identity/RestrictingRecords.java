package hanki.identity;

import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Limits records to those who need to know, and lifts the limit. The counts stay as they are. */
@ApplicationScoped
@Transactional
@Permitted(Permission.RESTRICT_CASES)
@WithinScope
public class RestrictingRecords {

  private final Instance<RestrictableRecords> kinds;
  private final Officers officers;
  private final CurrentOfficer officer;

  @Inject
  RestrictingRecords(
      @Any Instance<RestrictableRecords> kinds, Officers officers, CurrentOfficer officer) {
    this.kinds = kinds;
    this.officers = officers;
    this.officer = officer;
  }

  /**
   * Who may see the record now.
   *
   * @throws NoSuchRecord if there is none, or none the officer may see
   */
  @Audited("identity.read-restriction")
  public Restriction restriction(String kind, Long id) {
    RestrictableRecords records = records(kind);
    Restrictable record = record(records, id);
    return new Restriction(kind, id, page(records, id), record.number(), record.readers());
  }

  /** Everybody in service who reads records at all. */
  public List<Officer> candidates() {
    return officers.all().stream().filter(RestrictingRecords::isReader).toList();
  }

  /**
   * Shows the record to these officers only; whoever limits it stays among them.
   *
   * @return who may see it now
   * @throws NoSuchRecord if there is none, or none the officer may see
   * @throws NotAReader if one of them is no officer in service or reads no records
   */
  @Audited("identity.restrict-record")
  public Restriction restrict(String kind, Long id, Collection<String> readers) {
    Set<String> named = new TreeSet<>(readers);
    named.add(officer.get().code());
    named.stream()
        .filter(code -> officers.withCode(code).filter(RestrictingRecords::isReader).isEmpty())
        .findFirst()
        .ifPresent(
            code -> {
              throw new NotAReader(code);
            });
    return limit(kind, id, named);
  }

  /**
   * Shows the record again to everybody in whose scope it lies.
   *
   * @return who may see it now: nobody in particular
   * @throws NoSuchRecord if there is none, or none the officer may see
   */
  @Audited("identity.lift-restriction")
  public Restriction lift(String kind, Long id) {
    return limit(kind, id, Set.of());
  }

  private Restriction limit(String kind, Long id, Set<String> readers) {
    RestrictableRecords records = records(kind);
    Restrictable record = record(records, id);
    record.restrictTo(readers);
    return new Restriction(kind, id, page(records, id), record.number(), readers);
  }

  private RestrictableRecords records(String kind) {
    return kinds.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private Restrictable record(RestrictableRecords records, Long id) {
    return records.restrictable(id, officer.scope()).orElseThrow(NoSuchRecord::new);
  }

  private static String page(RestrictableRecords records, Long id) {
    return records.folder() + "/show.xhtml?id=" + id;
  }

  private static boolean isReader(Officer candidate) {
    return candidate.isEnabled() && Permission.READ_CASES.isGivenTo(candidate.roles());
  }
}
