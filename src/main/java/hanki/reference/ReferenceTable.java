package hanki.reference;

import static hanki.reference.ReferenceField.ALPHA2;
import static hanki.reference.ReferenceField.ALPHA3;
import static hanki.reference.ReferenceField.ARTICLE;
import static hanki.reference.ReferenceField.CODE;
import static hanki.reference.ReferenceField.COMMON;
import static hanki.reference.ReferenceField.COUNTS;
import static hanki.reference.ReferenceField.FROM;
import static hanki.reference.ReferenceField.GOVERNMENT_CODE;
import static hanki.reference.ReferenceField.ISO_CODE;
import static hanki.reference.ReferenceField.NAME_EN;
import static hanki.reference.ReferenceField.NAME_JA;
import static hanki.reference.ReferenceField.NATIONALITY;
import static hanki.reference.ReferenceField.NOTE;
import static hanki.reference.ReferenceField.NOTE_EN;
import static hanki.reference.ReferenceField.NOTE_JA;
import static hanki.reference.ReferenceField.ORGANISATION_KIND;
import static hanki.reference.ReferenceField.PARENT;
import static hanki.reference.ReferenceField.PENALTY_MONTHS;
import static hanki.reference.ReferenceField.POLICE_EN;
import static hanki.reference.ReferenceField.POLICE_JA;
import static hanki.reference.ReferenceField.PREFECTURE_CODE;
import static hanki.reference.ReferenceField.REACH;
import static hanki.reference.ReferenceField.REASON;
import static hanki.reference.ReferenceField.RELATION;
import static hanki.reference.ReferenceField.RENAMED_ON;
import static hanki.reference.ReferenceField.RULE_EN;
import static hanki.reference.ReferenceField.RULE_JA;
import static hanki.reference.ReferenceField.SCHEME;
import static hanki.reference.ReferenceField.SHORT_EN;
import static hanki.reference.ReferenceField.SHORT_JA;
import static hanki.reference.ReferenceField.SORT;
import static hanki.reference.ReferenceField.SOURCE;
import static hanki.reference.ReferenceField.STATION_KIND;
import static hanki.reference.ReferenceField.STATUTE;
import static hanki.reference.ReferenceField.STATUTE_NO;
import static hanki.reference.ReferenceField.SUBJECT;
import static hanki.reference.ReferenceField.SUCCESSOR;
import static hanki.reference.ReferenceField.SUFFIX;
import static hanki.reference.ReferenceField.TO;
import static hanki.reference.ReferenceField.VALID_FROM;
import static hanki.reference.ReferenceField.VALID_TO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables an administrator keeps, each with its fields, those that identify a row first. */
public enum ReferenceTable {
  ORGANISATION(
      "organisations.csv",
      1,
      CODE,
      ORGANISATION_KIND,
      NAME_JA,
      NAME_EN,
      PARENT,
      SORT,
      VALID_FROM,
      VALID_TO,
      RENAMED_ON),
  PREFECTURE(
      "prefectures.csv",
      1,
      PREFECTURE_CODE,
      ISO_CODE,
      GOVERNMENT_CODE,
      NAME_JA,
      NAME_EN,
      SHORT_JA,
      SUFFIX,
      POLICE_JA,
      POLICE_EN,
      RENAMED_ON),
  MEMBERSHIP(
      "memberships.csv", 2, PREFECTURE_CODE, ReferenceField.ORGANISATION, VALID_FROM, VALID_TO),
  STATION(
      "stations.csv",
      1,
      CODE,
      PREFECTURE_CODE,
      STATION_KIND,
      NAME_JA,
      NAME_EN,
      SHORT_JA,
      SHORT_EN,
      SORT,
      VALID_FROM,
      VALID_TO,
      SUCCESSOR,
      RENAMED_ON),
  COUNTRY(
      "countries.csv",
      1,
      ALPHA2,
      ALPHA3,
      NAME_JA,
      NAME_EN,
      NATIONALITY,
      VALID_FROM,
      VALID_TO,
      RENAMED_ON),
  CLASSIFICATION(
      "classifications.csv", 1, CODE, SUBJECT, NAME_JA, NAME_EN, COUNTS, RULE_JA, RULE_EN, SORT),
  VERSION(
      "versions.csv",
      1,
      CODE,
      ReferenceField.CLASSIFICATION,
      NAME_JA,
      NAME_EN,
      VALID_FROM,
      VALID_TO,
      SOURCE,
      NOTE_JA,
      NOTE_EN),
  CATEGORY(
      "categories.csv",
      2,
      SCHEME,
      CODE,
      PARENT,
      NAME_JA,
      NAME_EN,
      SORT,
      VALID_FROM,
      VALID_TO,
      RENAMED_ON),
  MAPPING("mappings.csv", 2, FROM, TO, RELATION, NOTE),
  OFFENCE(
      "offences.csv",
      1,
      CODE,
      STATUTE,
      STATUTE_NO,
      ARTICLE,
      NAME_JA,
      SHORT_JA,
      NAME_EN,
      ReferenceField.CATEGORY,
      PENALTY_MONTHS,
      SORT,
      VALID_FROM,
      VALID_TO,
      RENAMED_ON),
  COMMON_VALUE("common-values.csv", 1, COMMON, REACH, REASON, VALID_FROM, VALID_TO);

  private final String file;
  private final int keys;
  private final List<ReferenceField> fields;

  ReferenceTable(String file, int keys, ReferenceField... fields) {
    this.file = file;
    this.keys = keys;
    this.fields = List.of(fields);
  }

  /** The word in addresses: {@code station}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of that word. */
  public static Optional<ReferenceTable> of(String code) {
    return Arrays.stream(values()).filter(table -> table.code().equals(code)).findFirst();
  }

  /** Name of the file with which it is shipped. */
  String file() {
    return file;
  }

  /** All fields, those that identify a row first. */
  public List<ReferenceField> fields() {
    return fields;
  }

  /** The fields that identify a row; they never change. */
  public List<ReferenceField> keys() {
    return fields.subList(0, keys);
  }

  /** Longest text of the field in this table, in characters. */
  public int longest(ReferenceField field) {
    return switch (field) {
      case NAME_JA -> this == PREFECTURE ? 10 : this == CATEGORY || this == OFFENCE ? 80 : 60;
      case NAME_EN -> this == PREFECTURE ? 30 : this == CATEGORY || this == OFFENCE ? 80 : 60;
      case SHORT_JA -> this == PREFECTURE ? 10 : field.longest();
      default -> field.longest();
    };
  }

  /** Whether rows begin and end with days. */
  public boolean isDated() {
    return fields.contains(VALID_TO);
  }
}
