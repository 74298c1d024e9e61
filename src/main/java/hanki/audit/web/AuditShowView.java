package hanki.audit.web;

import hanki.audit.EntryInChain;
import hanki.audit.ReadingAuditTrail;
import hanki.audit.chain.ChainedEntry;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows one entry: what changed from what to what, and where it stands in the chain. */
@Named("auditShowView")
@RequestScoped
public class AuditShowView {

  private static final String NOTHING = "\\N";

  private final ReadingAuditTrail trail;
  private final AuditWords names;
  private final Reference reference;
  private final Words words;
  private final Texts texts;
  private String seq;
  private EntryInChain shown;
  private List<Line> lines;

  @Inject
  AuditShowView(
      ReadingAuditTrail trail, AuditWords names, Reference reference, Words words, Texts texts) {
    this.trail = trail;
    this.names = names;
    this.reference = reference;
    this.words = words;
    this.texts = texts;
  }

  /** One field of the record: what it is called, and what it held before and after. */
  public record Line(String name, String before, String after) {}

  /** Opens the entry in the address. */
  public void load() {
    shown = trail.open(RecordId.parse(seq));
    Map<String, Map<String, String>> labels = labels();
    lines =
        shown.entry().changes().lines().map(line -> line(line.split("\t", -1), labels)).toList();
  }

  private Line line(String[] parts, Map<String, Map<String, String>> labels) {
    Map<String, String> known = labels.getOrDefault(parts[0], Map.of());
    return new Line(names.field(parts[0]), value(parts[1], known), value(parts[2], known));
  }

  private String value(String written, Map<String, String> labels) {
    if (written.equals(NOTHING)) {
      return "";
    }
    if (written.startsWith("#")) {
      return texts.text("hanki.audit.Text", "show.hidden", written);
    }
    if (!labels.isEmpty()) {
      return Arrays.stream(written.split(", "))
          .map(id -> labels.getOrDefault(id, id))
          .collect(Collectors.joining(", "));
    }
    return written
        .replace("\\\\", "\0")
        .replace("\\t", "\t")
        .replace("\\n", "\n")
        .replace("\\r", "")
        .replace('\0', '\\');
  }

  /** The entry names stations and classes by id; people know them by name. */
  private Map<String, Map<String, String>> labels() {
    Map<String, Map<String, String>> labels = new HashMap<>();
    labels.put(
        "station",
        reference.stations().stream()
            .collect(Collectors.toMap(each -> each.id().toString(), this::name)));
    labels.put("nationalCategory", names(Scheme.CONSULTATION));
    labels.put("reportingCategory", names(Scheme.REPORTING));
    labels.put("offenceCategory", names(Scheme.OFFENCE));
    labels.put("themes", names(Scheme.THEME));
    return labels;
  }

  private String name(Station station) {
    return words.label(station.name());
  }

  private Map<String, String> names(Scheme scheme) {
    return reference.categories(scheme).stream()
        .collect(Collectors.toMap(each -> each.id().toString(), this::name));
  }

  private String name(Category category) {
    return words.label(category.label());
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
