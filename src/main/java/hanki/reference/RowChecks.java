package hanki.reference;

import hanki.period.EraDate;
import hanki.reference.FieldFault.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds rows against the rules of their table, against what is stored, and against each other. */
class RowChecks {

  private static final Set<ReferenceField> UNIQUE =
      Set.of(ReferenceField.ALPHA3, ReferenceField.ISO_CODE, ReferenceField.GOVERNMENT_CODE);
  private static final int LARGEST = 99_999;

  private final ReferenceTable table;
  private final Sheets sheets;
  private final Iterable<ReferenceUse> uses;
  private final LocalDate today;
  private final Map<String, ReferenceRow> stored = new LinkedHashMap<>();
  private final Map<String, ReferenceRow> state = new LinkedHashMap<>();
  private final Map<ReferenceTable, Set<String>> keys = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  RowChecks(ReferenceTable table, Sheets sheets, Iterable<ReferenceUse> uses, LocalDate today) {
    this.table = table;
    this.sheets = sheets;
    this.uses = uses;
    this.today = today;
    sheets.of(table).rows().get().forEach(row -> stored.put(row.key(), row));
    state.putAll(stored);
  }

  /** Every row with what taking it over would do. */
  List<CheckedRow> check(List<TypedRow> rows) {
    List<CheckedRow> checked = new ArrayList<>(rows.stream().map(this::check).toList());
    checked.replaceAll(this::againstOthers);
    return List.copyOf(checked);
  }

  private CheckedRow check(TypedRow typed) {
    List<FieldFault> faults = new ArrayList<>();
    ReferenceRow read = new ReferenceRow(table, typed.texts());
    ReferenceRow before = stored.get(read.key());
    Map<ReferenceField, String> texts = new EnumMap<>(ReferenceField.class);
    for (ReferenceField field : table.fields()) {
      boolean given = typed.texts().containsKey(field);
      texts.put(field, given || before == null ? read.text(field) : before.text(field));
    }
    for (ReferenceField field : table.fields()) {
      texts.put(field, inOrder(field, texts.get(field), faults));
    }
    ReferenceRow after = new ReferenceRow(table, texts);
    if (!seen.add(after.key())) {
      faults.add(new FieldFault(table.keys().get(0), Problem.TWICE_IN_FILE, after.key()));
    }
    if (faults.isEmpty()) {
      rules(before, after, faults);
    }
    if (faults.isEmpty()) {
      state.put(after.key(), after.state());
      keys(table).add(after.key());
    }
    return new CheckedRow(typed.line(), state(before, after, faults), before, after, faults);
  }

  private static CheckedRow.State state(
      ReferenceRow before, ReferenceRow after, List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      return CheckedRow.State.FAULTY;
    }
    if (before == null) {
      return CheckedRow.State.NEW;
    }
    return before.equals(after.state()) ? CheckedRow.State.UNCHANGED : CheckedRow.State.CHANGED;
  }

  /** The text in its one form; what is wrong with it goes to the faults. */
  private String inOrder(ReferenceField field, String text, List<FieldFault> faults) {
    Problem problem = null;
    String one = text;
    if (text.isEmpty()) {
      problem = field.isRequired() ? Problem.REQUIRED : null;
    } else if (text.length() > table.longest(field)) {
      problem = Problem.TOO_LONG;
    } else {
      switch (field.kind()) {
        case DAY -> {
          one = day(text);
          problem = one == null ? Problem.NOT_A_DAY : null;
        }
        case NUMBER -> problem = isNumber(text) ? null : Problem.NOT_A_NUMBER;
        case CHOICE -> problem = field.choices().contains(text) ? null : Problem.NOT_A_CHOICE;
        case CODE -> problem = isCode(text) ? null : Problem.NOT_A_CODE;
        case ALPHA ->
            problem = text.matches("[A-Z]{" + field.longest() + "}") ? null : Problem.NOT_A_CODE;
        default -> problem = reference(field, text);
      }
    }
    if (problem != null) {
      faults.add(new FieldFault(field, problem, text));
    }
    return one == null ? text : one;
  }

  private String day(String text) {
    try {
      return EraDate.parse(text, today).day().toString();
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= LARGEST;
  }

  private static boolean isCode(String text) {
    return text.matches("[a-z0-9][a-z0-9-]*") && !text.equals(Reclassification.UNMAPPED);
  }

  private Problem reference(ReferenceField field, String text) {
    Optional<ReferenceTable> other = field.refersTo();
    if (other.isEmpty()) {
      return null;
    }
    if (other.get() == table && table.keys().contains(field)) {
      return text.matches("\\d{2}") ? null : Problem.NOT_A_CODE;
    }
    String key =
        field.kind() == ReferenceField.Kind.FINE_OFFENCE
            ? Scheme.OFFENCE.code() + "/" + text
            : text;
    return keys(other.get()).contains(key) ? null : Problem.NO_SUCH_ROW;
  }

  private Set<String> keys(ReferenceTable of) {
    return keys.computeIfAbsent(
        of,
        any -> {
          Set<String> known = new HashSet<>();
          sheets.of(of).rows().get().forEach(row -> known.add(row.key()));
          return known;
        });
  }

  /** What holds between the fields of a row, and between it and the records that name it. */
  private void rules(ReferenceRow before, ReferenceRow after, List<FieldFault> faults) {
    parent(after, faults);
    taken(before, after, faults);
    days(before, after, faults);
    if (table == ReferenceTable.MAPPING) {
      boolean fromNowhere = after.text(ReferenceField.FROM).isEmpty();
      boolean isNew = after.text(ReferenceField.RELATION).equals(Relation.NEW.name());
      boolean withdrawn = after.text(ReferenceField.RELATION).equals(Relation.WITHDRAWN.name());
      if (!withdrawn && fromNowhere != isNew) {
        faults.add(
            new FieldFault(
                ReferenceField.RELATION, Problem.NOT_NEW, after.text(ReferenceField.RELATION)));
      }
    }
  }

  private void parent(ReferenceRow after, List<FieldFault> faults) {
    String parent = after.text(ReferenceField.PARENT);
    String successor = after.text(ReferenceField.SUCCESSOR);
    if (!successor.isEmpty() && successor.equals(after.key())) {
      faults.add(new FieldFault(ReferenceField.SUCCESSOR, Problem.OWN_PARENT, successor));
    }
    if (!parent.isEmpty()) {
      String key =
          table == ReferenceTable.CATEGORY
              ? after.text(ReferenceField.SCHEME) + "/" + parent
              : parent;
      if (key.equals(after.key())) {
        faults.add(new FieldFault(ReferenceField.PARENT, Problem.OWN_PARENT, parent));
      } else if (!keys(table).contains(key)) {
        faults.add(new FieldFault(ReferenceField.PARENT, Problem.NO_SUCH_ROW, parent));
      }
    }
  }

  private void taken(ReferenceRow before, ReferenceRow after, List<FieldFault> faults) {
    for (ReferenceField field : table.fields()) {
      if (UNIQUE.contains(field)
          && state.values().stream()
              .anyMatch(
                  other ->
                      !other.key().equals(after.key())
                          && other.text(field).equals(after.text(field)))) {
        faults.add(new FieldFault(field, Problem.TAKEN, after.text(field)));
      }
    }
    boolean version = table == ReferenceTable.VERSION;
    if (before == null && (version || table == ReferenceTable.CLASSIFICATION)) {
      // an address names either by its code alone
      ReferenceTable other = version ? ReferenceTable.CLASSIFICATION : ReferenceTable.VERSION;
      if (keys(other).contains(after.key())) {
        faults.add(new FieldFault(ReferenceField.CODE, Problem.TAKEN, after.key()));
      }
    }
  }

  private void days(ReferenceRow before, ReferenceRow after, List<FieldFault> faults) {
    if (!table.isDated()) {
      return;
    }
    LocalDate from = after.day(ReferenceField.VALID_FROM);
    LocalDate to = after.day(ReferenceField.VALID_TO);
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(
          new FieldFault(ReferenceField.VALID_TO, Problem.ENDS_BEFORE_IT_BEGINS, to.toString()));
    }
    if (before == null) {
      return;
    }
    if (from != null && !Objects.equals(from, before.day(ReferenceField.VALID_FROM))) {
      used(after.key(), true)
          .filter(day -> day.isBefore(from))
          .ifPresent(
              day ->
                  faults.add(
                      new FieldFault(
                          ReferenceField.VALID_FROM, Problem.USED_BEFORE, day.toString())));
    }
    if (to != null && !Objects.equals(to, before.day(ReferenceField.VALID_TO))) {
      used(after.key(), false)
          .filter(day -> day.isAfter(to))
          .ifPresent(
              day ->
                  faults.add(
                      new FieldFault(ReferenceField.VALID_TO, Problem.USED_AFTER, day.toString())));
    }
  }

  private Optional<LocalDate> used(String key, boolean first) {
    Optional<LocalDate> extreme = Optional.empty();
    for (ReferenceUse use : uses) {
      Optional<LocalDate> day = first ? use.firstUse(table, key) : use.lastUse(table, key);
      if (day.isPresent() && (extreme.isEmpty() || first == day.get().isBefore(extreme.get()))) {
        extreme = day;
      }
    }
    return extreme;
  }

  /** A category may have one place in a version, or be split there as a whole. */
  private CheckedRow againstOthers(CheckedRow row) {
    if (table != ReferenceTable.MAPPING
        || row.state() == CheckedRow.State.FAULTY
        || !isActive(row.after())) {
      return row;
    }
    List<ReferenceRow> places =
        state.values().stream()
            .filter(RowChecks::isActive)
            .filter(other -> other.text(ReferenceField.FROM).equals(from(row)))
            .filter(other -> version(other).equals(version(row.after())))
            .toList();
    boolean split =
        places.stream()
            .allMatch(place -> place.text(ReferenceField.RELATION).equals(Relation.SPLIT.name()));
    if (places.size() < 2 || split) {
      return row;
    }
    return new CheckedRow(
        row.line(),
        CheckedRow.State.FAULTY,
        row.before(),
        row.after(),
        List.of(
            new FieldFault(
                ReferenceField.TO, Problem.SECOND_MAPPING, row.after().text(ReferenceField.TO))));
  }

  private static String from(CheckedRow row) {
    return row.after().text(ReferenceField.FROM);
  }

  private static boolean isActive(ReferenceRow row) {
    return !row.text(ReferenceField.FROM).isEmpty()
        && !row.text(ReferenceField.RELATION).equals(Relation.WITHDRAWN.name());
  }

  private static String version(ReferenceRow row) {
    return row.text(ReferenceField.TO).replaceFirst("/.*", "");
  }
}
