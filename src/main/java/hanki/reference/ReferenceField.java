package hanki.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a reference table, as pages and files call it, with what may stand in it. */
public enum ReferenceField {
  CODE(Kind.CODE, 30),
  PREFECTURE_CODE(Kind.PREFECTURE, 2),
  ALPHA2(Kind.ALPHA, 2),
  ALPHA3(Kind.ALPHA, 3),
  ISO_CODE(Kind.TEXT, 5),
  GOVERNMENT_CODE(Kind.TEXT, 6),
  SCHEME(Kind.VERSION, 30),
  CLASSIFICATION(Kind.CLASSIFICATION, 30),
  SUBJECT(Scheme.class),
  STATION_KIND(StationKind.class),
  ORGANISATION_KIND(OrganisationKind.class),
  ORGANISATION(Kind.ORGANISATION, 30),
  STATUTE(Kind.TEXT, 120),
  STATUTE_NO(Kind.TEXT, 40),
  ARTICLE(Kind.TEXT, 40),
  NAME_JA(Kind.TEXT, 80),
  NAME_EN(Kind.TEXT, 80),
  SHORT_JA(Kind.TEXT, 30),
  SHORT_EN(Kind.TEXT, 30),
  SUFFIX(Kind.TEXT, 1),
  POLICE_JA(Kind.TEXT, 20),
  POLICE_EN(Kind.TEXT, 60),
  NATIONALITY(Kind.TEXT, 60, false),
  CATEGORY(Kind.FINE_OFFENCE, 30),
  PENALTY_MONTHS(Kind.NUMBER, 3),
  PARENT(Kind.CODE, 30, false),
  SUCCESSOR(Kind.STATION, 30, false),
  FROM(Kind.CATEGORY, 61, false),
  TO(Kind.CATEGORY, 61),
  RELATION(Relation.class),
  COUNTS(CountingRule.class),
  RULE_JA(Kind.PROSE, 400),
  RULE_EN(Kind.PROSE, 400),
  SOURCE(Kind.PROSE, 300, false),
  NOTE(Kind.PROSE, 400, false),
  NOTE_JA(Kind.PROSE, 400, false),
  NOTE_EN(Kind.PROSE, 400, false),
  /** A trace that everybody has, in any usual writing. */
  COMMON(Kind.TEXT, 120),
  REACH(CommonReach.class),
  REASON(Kind.PROSE, 300),
  SORT(Kind.NUMBER, 5),
  VALID_FROM(Kind.DAY, 30, false),
  VALID_TO(Kind.DAY, 30, false),
  /**
   * First day of the new name. Without it a changed name mends a slip and leaves no former name.
   */
  RENAMED_ON(Kind.DAY, 30, false);

  /** What kind of text a field holds. */
  public enum Kind {
    TEXT,
    PROSE,
    CODE,
    ALPHA,
    NUMBER,
    DAY,
    CHOICE,
    PREFECTURE,
    ORGANISATION,
    STATION,
    CLASSIFICATION,
    VERSION,
    CATEGORY,
    FINE_OFFENCE
  }

  private final Kind kind;
  private final int longest;
  private final boolean required;
  private final List<String> choices;

  ReferenceField(Kind kind, int longest) {
    this(kind, longest, true, List.of());
  }

  ReferenceField(Kind kind, int longest, boolean required) {
    this(kind, longest, required, List.of());
  }

  ReferenceField(Class<? extends Enum<?>> choices) {
    this(Kind.CHOICE, 30, true, Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList());
  }

  ReferenceField(Kind kind, int longest, boolean required, List<String> choices) {
    this.kind = kind;
    this.longest = longest;
    this.required = required;
    this.choices = choices;
  }

  public Kind kind() {
    return kind;
  }

  /** Longest text, in characters. */
  public int longest() {
    return longest;
  }

  /** Whether the field may not be empty. */
  public boolean isRequired() {
    return required;
  }

  /** The words of a choice; empty for any other kind. */
  public List<String> choices() {
    return choices;
  }

  /** The head of the column in files: {@code name_ja}. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field whose column is headed so. */
  static Optional<ReferenceField> ofColumn(String head) {
    return Arrays.stream(values()).filter(field -> field.column().equals(head)).findFirst();
  }

  /** The table whose rows the field names, if it names one. */
  Optional<ReferenceTable> refersTo() {
    return switch (kind) {
      case PREFECTURE -> Optional.of(ReferenceTable.PREFECTURE);
      case ORGANISATION -> Optional.of(ReferenceTable.ORGANISATION);
      case STATION -> Optional.of(ReferenceTable.STATION);
      case CLASSIFICATION -> Optional.of(ReferenceTable.CLASSIFICATION);
      case VERSION -> Optional.of(ReferenceTable.VERSION);
      case CATEGORY, FINE_OFFENCE -> Optional.of(ReferenceTable.CATEGORY);
      default -> Optional.empty();
    };
  }
}
