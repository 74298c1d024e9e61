package hanki.audit.web;

import hanki.audit.ReadingHistory;
import hanki.audit.RecordHistory;
import hanki.audit.RecordHistory.FieldChange;
import hanki.audit.RecordHistory.Revision;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What became of one record, for whoever may read it. */
@Named("historyView")
@RequestScoped
public class HistoryView {

  /** The head of a version tells when, by whom and why; a withdrawal need not tell it again. */
  private static final Set<String> SAID_ABOVE =
      Set.of("withdrawal.withdrawnAt", "withdrawal.withdrawnBy", "withdrawal.withdrawnReason");

  private final ReadingHistory reading;
  private final AuditWords names;
  private final FieldValues values;
  private String kind;
  private String id;
  private RecordHistory history;
  private List<Step> steps = List.of();

  @Inject
  HistoryView(ReadingHistory reading, AuditWords names, FieldValues values) {
    this.reading = reading;
    this.names = names;
    this.values = values;
  }

  /** One version: the first counts as 1 here. */
  public record Step(
      int version, String at, String actor, String action, String reason, List<Line> lines) {}

  /** One field of it. */
  public record Line(String name, Difference value) {}

  /** Opens the history of the record in the address. */
  public void load() {
    history = reading.of(RecordId.parse(id), kind);
    steps = history.revisions().stream().map(this::step).toList();
  }

  private Step step(Revision revision) {
    return new Step(
        revision.version() + 1,
        names.inJapan(revision.at()).substring(0, "2026-11-23 12:16".length()),
        revision.actor(),
        names.action(revision.action()),
        revision.reason(),
        revision.changes().stream()
            .filter(change -> !SAID_ABOVE.contains(change.field()))
            .map(this::line)
            .toList());
  }

  private Line line(FieldChange change) {
    return new Line(
        values.field(history.feature(), change.field()),
        Difference.between(value(change, change.before()), value(change, change.after())));
  }

  private String value(FieldChange change, String value) {
    return value == null ? "" : values.value(history.feature(), change.field(), value);
  }

  /** Where the record is shown. */
  public String getRecordAddress() {
    return history == null ? "" : history.folder() + "/show.xhtml?id=" + id;
  }

  public List<Step> getSteps() {
    return steps;
  }

  public String getNumber() {
    return history == null ? "" : history.number();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
