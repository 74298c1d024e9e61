package hanki.reference;

import hanki.platform.Label;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of a reference table as texts, the way files and forms hold it; days are 2020-06-30. */
public record ReferenceRow(ReferenceTable table, Map<ReferenceField, String> texts)
    implements Serializable {

  /** Every field of the table has a text, if only an empty one. */
  public ReferenceRow {
    Map<ReferenceField, String> all = new EnumMap<>(ReferenceField.class);
    for (ReferenceField field : table.fields()) {
      String text = texts.get(field);
      all.put(field, text == null ? "" : text.strip());
    }
    texts = Collections.unmodifiableMap(all);
  }

  static ReferenceRow of(ReferenceTable table, Object... texts) {
    Map<ReferenceField, String> all = new EnumMap<>(ReferenceField.class);
    for (int i = 0; i < texts.length; i++) {
      all.put(table.fields().get(i), texts[i] == null ? "" : texts[i].toString());
    }
    return new ReferenceRow(table, all);
  }

  /** The text of the field. */
  public String text(ReferenceField field) {
    return texts.getOrDefault(field, "");
  }

  /** What identifies the row: {@code offence/3-01}. */
  public String key() {
    return table.keys().stream().map(this::text).collect(Collectors.joining("/"));
  }

  /** The row with another text in one field. */
  public ReferenceRow with(ReferenceField field, String text) {
    Map<ReferenceField, String> changed = new EnumMap<>(texts);
    changed.put(field, text);
    return new ReferenceRow(table, changed);
  }

  /** The name in both languages. */
  public Label name() {
    return new Label(text(ReferenceField.NAME_JA), text(ReferenceField.NAME_EN));
  }

  /** The row without what says how it changed: the state it leaves. */
  ReferenceRow state() {
    return with(ReferenceField.RENAMED_ON, "");
  }

  LocalDate day(ReferenceField field) {
    return text(field).isEmpty() ? null : LocalDate.parse(text(field));
  }

  int number(ReferenceField field) {
    return Integer.parseInt(text(field));
  }

  Validity validity() {
    return new Validity(day(ReferenceField.VALID_FROM), day(ReferenceField.VALID_TO));
  }

  /** Whether the row holds on the day; rows without days always do. */
  public boolean isValidOn(LocalDate day) {
    return validity().covers(day);
  }
}
