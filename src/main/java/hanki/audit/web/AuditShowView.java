package hanki.audit.web;

import hanki.audit.EntryInChain;
import hanki.audit.ReadingAuditTrail;
import hanki.audit.chain.ChainedEntry;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows one entry: what changed from what to what, and where it stands in the chain. */
@Named("auditShowView")
@RequestScoped
public class AuditShowView {

  private static final String NOTHING = "\\N";

  private final ReadingAuditTrail trail;
  private final AuditWords names;
  private final FieldValues values;
  private final Texts texts;
  private String seq;
  private EntryInChain shown;
  private List<Line> lines;

  @Inject
  AuditShowView(ReadingAuditTrail trail, AuditWords names, FieldValues values, Texts texts) {
    this.trail = trail;
    this.names = names;
    this.values = values;
    this.texts = texts;
  }

  /** One field of the record: what it is called, and what it held before and after. */
  public record Line(String name, String before, String after) {}

  /** Opens the entry in the address. */
  public void load() {
    shown = trail.open(RecordId.parse(seq));
    lines = shown.entry().changes().lines().map(line -> line(line.split("\t", -1))).toList();
  }

  private Line line(String[] parts) {
    return new Line(values.field(parts[0]), value(parts[0], parts[1]), value(parts[0], parts[2]));
  }

  private String value(String field, String written) {
    if (written.equals(NOTHING)) {
      return "";
    }
    if (written.startsWith("#")) {
      return texts.text("hanki.audit.Text", "show.hidden", written);
    }
    return values.value(
        field,
        written
            .replace("\\\\", "\0")
            .replace("\\t", "\t")
            .replace("\\n", "\n")
            .replace("\\r", "")
            .replace('\0', '\\'));
  }

  public ChainedEntry getEntry() {
    return shown == null ? null : shown.entry();
  }

  /** Null for the first entry. */
  public ChainedEntry getBefore() {
    return shown == null ? null : shown.before();
  }

  /** Null for the last entry. */
  public ChainedEntry getAfter() {
    return shown == null ? null : shown.after();
  }

  public List<Line> getLines() {
    return lines;
  }

  public AuditWords getNames() {
    return names;
  }

  public String getSeq() {
    return seq;
  }

  public void setSeq(String seq) {
    this.seq = seq;
  }
}
