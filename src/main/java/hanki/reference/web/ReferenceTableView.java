package hanki.reference.web;

import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.FormerName;
import hanki.reference.NoSuchReference;
import hanki.reference.ReferenceField;
import hanki.reference.ReferenceField.Kind;
import hanki.reference.ReferenceRow;
import hanki.reference.ReferenceSheets;
import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reference table: its rows, filtered by words and by whether they hold today. */
@Named("referenceTableView")
@RequestScoped
public class ReferenceTableView {

  private static final int PAGE_SIZE = 100;

  /** Fields that a list has no room for; files and forms have them. */
  private static final Set<ReferenceField> LEFT_OUT =
      EnumSet.of(ReferenceField.RENAMED_ON, ReferenceField.STATUTE_NO);

  private final ReferenceSheets sheets;
  private final ReferenceWords referenceWords;
  private final BusinessClock clock;
  private final Pagers pagers;
  private final Texts texts;
  private final Words words;

  private String of;
  private String q;
  private String scheme;
  private boolean all;
  private String page;

  private ReferenceTable table;
  private List<ReferenceRow> rows = List.of();
  private Map<String, List<FormerName>> formerNames;
  private final Map<ReferenceField, Map<String, Label>> names = new EnumMap<>(ReferenceField.class);

  @Inject
  ReferenceTableView(
      ReferenceSheets sheets,
      ReferenceWords referenceWords,
      BusinessClock clock,
      Pagers pagers,
      Texts texts,
      Words words) {
    this.sheets = sheets;
    this.referenceWords = referenceWords;
    this.clock = clock;
    this.pagers = pagers;
    this.texts = texts;
    this.words = words;
  }

  /**
   * Reads the table that the address names.
   *
   * @throws NoSuchReference if there is none of that name
   */
  public void load() {
    table = ReferenceTable.of(of).orElseThrow(() -> new NoSuchReference(of));
    LocalDate today = clock.today();
    table.fields().forEach(field -> names.put(field, sheets.choices(field)));
    formerNames = sheets.formerNames(table);
    String sought = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    rows =
        sheets.rows(table).stream()
            .filter(row -> all || row.isValidOn(today))
            .filter(row -> scheme == null || scheme.isEmpty() || belongs(row))
            .filter(row -> sought.isEmpty() || says(row, sought))
            .toList();
  }

  private boolean belongs(ReferenceRow row) {
    return table == ReferenceTable.CATEGORY
        ? row.text(ReferenceField.SCHEME).equals(scheme)
        : row.text(ReferenceField.TO).startsWith(scheme + "/")
            || row.text(ReferenceField.FROM).startsWith(scheme + "/");
  }

  private boolean says(ReferenceRow row, String sought) {
    return table.fields().stream()
            .anyMatch(field -> shown(row, field).toLowerCase(Locale.ROOT).contains(sought))
        || getFormerNames(row).stream().anyMatch(former -> former.name().ja().contains(sought));
  }

  public ReferenceTable getTable() {
    return table;
  }

  /** The columns: what identifies a row, its names in the language of the page, then the rest. */
  public List<ReferenceField> getFields() {
    boolean english = texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return table.fields().stream()
        .filter(field -> !LEFT_OUT.contains(field))
        .filter(field -> !field.name().endsWith(english ? "_JA" : "_EN") || isOnly(field))
        .sorted(Comparator.comparing(this::rank))
        .toList();
  }

  private int rank(ReferenceField field) {
    if (table.keys().contains(field)) {
      return 0;
    }
    return field.name().startsWith("NAME_") ? 1 : 2;
  }

  private boolean isOnly(ReferenceField field) {
    String other =
        field.name().replaceFirst("_(JA|EN)$", field.name().endsWith("A") ? "_EN" : "_JA");
    return table.fields().stream().noneMatch(each -> each.name().equals(other));
  }

  /** One page of the rows. */
  public List<ReferenceRow> getRows() {
    int from = Math.min(Pager.pageNumber(page) * PAGE_SIZE, rows.size());
    return rows.subList(from, Math.min(from + PAGE_SIZE, rows.size()));
  }

  public int getRowCount() {
    return rows.size();
  }

  /** The text of a field as it is read: a name beside a code, a word for a choice. */
  public String shown(ReferenceRow row, ReferenceField field) {
    String text = row.text(field);
    if (text.isEmpty()) {
      return "";
    }
    if (field.kind() == Kind.CHOICE) {
      return referenceWords.choice(field, text);
    }
    if (field.kind() == Kind.DAY) {
      return words.shortDay(LocalDate.parse(text));
    }
    boolean key = table.keys().contains(field) && table.keys().size() == 1;
    return key
        ? text
        : Optional.ofNullable(names.get(field).get(text))
            .map(name -> text + " " + words.label(name))
            .orElse(text);
  }

  /** Whether the row holds today. */
  public boolean isInForce(ReferenceRow row) {
    return row.isValidOn(clock.today());
  }

  /** The names the row had before. */
  public List<FormerName> getFormerNames(ReferenceRow row) {
    return formerNames.getOrDefault(row.key(), List.of());
  }

  /** Versions by which the rows can be narrowed; empty where rows belong to none. */
  public Map<String, Label> getSchemes() {
    return table == ReferenceTable.CATEGORY || table == ReferenceTable.MAPPING
        ? sheets.choices(ReferenceField.SCHEME)
        : Map.of();
  }

  public Pager getPager() {
    return pagers.pager(page, PAGE_SIZE, getRows().size(), rows.size(), address());
  }

  private Address address() {
    return new Address("table.xhtml")
        .with("of", of)
        .with("q", q)
        .with("scheme", scheme)
        .with("all", all ? "true" : null);
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getScheme() {
    return scheme;
  }

  public void setScheme(String scheme) {
    this.scheme = scheme;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
