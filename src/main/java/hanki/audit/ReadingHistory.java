package hanki.audit;

import hanki.identity.CurrentOfficer;
import hanki.identity.NoSuchRecord;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** Tells whoever may read a record what became of it: who changed what, when and why. */
@ApplicationScoped
@Transactional
public class ReadingHistory {

  private static final String NOTHING = "\\N";

  private final Instance<RestrictableRecords> kinds;
  private final RecordRevisions revisions;
  private final Sealing sealing;
  private final CurrentOfficer officer;

  @Inject
  ReadingHistory(
      @Any Instance<RestrictableRecords> kinds,
      RecordRevisions revisions,
      Sealing sealing,
      CurrentOfficer officer) {
    this.kinds = kinds;
    this.revisions = revisions;
    this.sealing = sealing;
    this.officer = officer;
  }

  /**
   * Every version of a record.
   *
   * @throws NoSuchRecord if there is none, or none the officer may see
   */
  @Audited("record.history")
  @Permitted(Permission.READ_CASES)
  @WithinScope
  public RecordHistory of(Long id, String kind) {
    return kinds.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .map(each -> of(each, id, officer.scope()))
        .orElseThrow(NoSuchRecord::new);
  }

  RecordHistory of(RestrictableRecords records, Long id, Scope scope) {
    Restrictable record = records.restrictable(id, scope).orElseThrow(NoSuchRecord::new);
    return new RecordHistory(
        records.kind(),
        id,
        record.number(),
        records.folder(),
        Hibernate.getClass(record).getPackageName(),
        revisions.of(records.kind(), id).stream()
            .map(each -> revision(records.kind(), id, each))
            .toList());
  }

  private RecordHistory.Revision revision(String kind, Long id, RecordRevision kept) {
    SealedRevision sealed = SealedRevision.of(sealing, kind, id, kept.version());
    return new RecordHistory.Revision(
        kept.version(),
        kept.at(),
        kept.actor(),
        kept.action(),
        sealed.open(kept.reason()),
        fields(sealed.open(kept.changes())));
  }

  private static List<RecordHistory.FieldChange> fields(String lines) {
    return lines
        .lines()
        .map(line -> line.split("\t", -1))
        .map(parts -> new RecordHistory.FieldChange(parts[0], value(parts[1]), value(parts[2])))
        .toList();
  }

  private static String value(String written) {
    return written.equals(NOTHING) ? null : unescaped(written);
  }

  /** Reads what {@link RecordState#wholeLines} wrote. */
  private static String unescaped(String written) {
    return Arrays.stream(written.split("\\\\\\\\", -1))
        .map(part -> part.replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r"))
        .collect(Collectors.joining("\\"));
  }
}
