package hanki.maintenance.web;

import hanki.maintenance.MaintainingReference;
import hanki.maintenance.TakenOver;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.reference.CheckedRow;
import hanki.reference.FieldFault;
import hanki.reference.FormerName;
import hanki.reference.NoSuchReference;
import hanki.reference.ReferenceChange;
import hanki.reference.ReferenceChangedMeanwhile;
import hanki.reference.ReferenceField;
import hanki.reference.ReferenceRow;
import hanki.reference.ReferenceSheets;
import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceWords;
import hanki.reference.TypedRow;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds a row to a reference table or changes one: rename, merge, retire, map. */
@Named("referenceEditView")
@ViewScoped
public class ReferenceEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.maintenance.Text";

  private final transient MaintainingReference maintaining;
  private final transient ReferenceSheets sheets;
  private final transient ReferenceWords referenceWords;
  private final transient Forms forms;
  private final transient Texts texts;

  private String of;
  private String key;
  private ReferenceTable table;
  private ReferenceRow before;
  private List<TypedField> fields;
  private String seen;
  private transient Map<ReferenceField, Map<String, String>> options;
  private transient FacesContext optionsFor;

  @Inject
  ReferenceEditView(
      MaintainingReference maintaining,
      ReferenceSheets sheets,
      ReferenceWords referenceWords,
      Forms forms,
      Texts texts) {
    this.maintaining = maintaining;
    this.sheets = sheets;
    this.referenceWords = referenceWords;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens an empty form, or that of the row in the address.
   *
   * @throws NoSuchReference if there is no such table or row
   */
  public void load() {
    if (fields != null) {
      return;
    }
    table = ReferenceTable.of(of).orElseThrow(() -> new NoSuchReference(of));
    if (key != null && !key.isEmpty()) {
      before = sheets.row(table, key).orElseThrow(() -> new NoSuchReference(key));
    }
    seen = lastChange();
    fields =
        table.fields().stream()
            .filter(field -> before != null || field != ReferenceField.RENAMED_ON)
            .map(this::field)
            .toList();
  }

  private TypedField field(ReferenceField field) {
    return new TypedField(
        field,
        before == null ? "" : before.text(field),
        before != null && table.keys().contains(field),
        !referenceWords.options(field).isEmpty());
  }

  /** What a field can be chosen from, in the language of the page; asked once a request. */
  public Map<String, String> options(ReferenceField field) {
    if (options == null || FacesContext.getCurrentInstance() != optionsFor) {
      options = new EnumMap<>(ReferenceField.class);
      optionsFor = FacesContext.getCurrentInstance();
    }
    return options.computeIfAbsent(field, referenceWords::options);
  }

  /** Saves and goes back to the table; with a fault nothing is stored and nothing typed is lost. */
  public String save() {
    Map<ReferenceField, String> typed = new EnumMap<>(ReferenceField.class);
    fields.forEach(field -> typed.put(field.getField(), field.getText()));
    CheckedRow row = maintaining.check(table, List.of(new TypedRow(0, typed))).get(0);
    fields.forEach(field -> field.judge(row.faults()));
    if (!row.faults().isEmpty()) {
      row.faults().forEach(this::reject);
      return null;
    }
    if (!Objects.equals(row.before(), before) || !lastChange().equals(seen)) {
      if (before == null) {
        forms.reject("-", texts.text(BUNDLE, "edit.known", row.after().key()));
      } else {
        forms.reject(new ReferenceChangedMeanwhile());
      }
      return null;
    }
    if (row.state() == CheckedRow.State.UNCHANGED) {
      forms.done(texts.text(BUNDLE, "edit.unchanged", row.after().key()));
    } else {
      TakenOver taken = maintaining.change(table, row);
      forms.done(texts.text(BUNDLE, "edit.saved", row.after().key(), taken.number()));
    }
    return "table?faces-redirect=true&of=" + table.code() + "&all=true";
  }

  private void reject(FieldFault fault) {
    forms.reject(
        "-",
        texts.text("hanki.reference.Text", "field." + fault.field())
            + "："
            + texts.text("hanki.reference.Text", "problem." + fault.problem(), fault.text()));
  }

  public ReferenceTable getTable() {
    return table;
  }

  /** Whether a row is added. */
  public boolean isFresh() {
    return before == null;
  }

  public ReferenceRow getBefore() {
    return before;
  }

  public List<TypedField> getFields() {
    return fields;
  }

  /** The names the row had before. */
  public List<FormerName> getFormerNames() {
    return before == null
        ? List.of()
        : sheets.formerNames(table).getOrDefault(before.key(), List.of());
  }

  /** The last changes of the row, newest first. */
  public List<ReferenceChange> getChanges() {
    return before == null ? List.of() : sheets.changes(table, before.key());
  }

  private String lastChange() {
    return getChanges().stream()
        .findFirst()
        .map(ReferenceChange::number)
        .map(String::valueOf)
        .orElse("");
  }

  /**
   * The row's last change when the form was opened; a draft brings back the one it was typed on.
   */
  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen == null ? "" : seen;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
