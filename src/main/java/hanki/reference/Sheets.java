package hanki.reference;

import static hanki.reference.ReferenceField.CATEGORY;
import static hanki.reference.ReferenceField.CLASSIFICATION;
import static hanki.reference.ReferenceField.CODE;
import static hanki.reference.ReferenceField.FROM;
import static hanki.reference.ReferenceField.ORGANISATION;
import static hanki.reference.ReferenceField.PREFECTURE_CODE;
import static hanki.reference.ReferenceField.SCHEME;
import static hanki.reference.ReferenceField.TO;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The sheet of every table. */
class Sheets {

  private final ReferenceTables tables;

  Sheets(ReferenceTables tables) {
    this.tables = tables;
  }

  Sheet of(ReferenceTable table) {
    return switch (table) {
      case ORGANISATION ->
          new Sheet(
              rows(tables::organisations, Organisation::row),
              row -> tables.add(new Organisation(row)),
              row -> tables.organisation(row.text(CODE)).orElseThrow().change(row));
      case PREFECTURE ->
          new Sheet(
              rows(tables::prefectures, Prefecture::row),
              row -> tables.add(new Prefecture(row)),
              row -> tables.prefecture(row.text(PREFECTURE_CODE)).orElseThrow().change(row));
      case MEMBERSHIP ->
          new Sheet(
              rows(tables::memberships, BureauMembership::row),
              row -> tables.add(new BureauMembership(row)),
              row ->
                  tables
                      .membership(row.text(PREFECTURE_CODE), row.text(ORGANISATION))
                      .orElseThrow()
                      .change(row));
      case STATION ->
          new Sheet(
              rows(tables::stations, Station::row),
              row -> tables.add(new Station(row, prefecture(row))),
              row -> tables.station(row.text(CODE)).orElseThrow().change(row, prefecture(row)));
      case COUNTRY ->
          new Sheet(
              rows(tables::countries, Country::row),
              row -> tables.add(new Country(row)),
              row -> tables.country(row.key()).orElseThrow().change(row));
      case OFFENCE ->
          new Sheet(
              rows(tables::offences, Offence::row),
              row -> tables.add(new Offence(row, fine(row))),
              row -> tables.offence(row.text(CODE)).orElseThrow().change(row, fine(row)));
      case COMMON_VALUE -> commonValues();
      case CLASSIFICATION, VERSION, CATEGORY, MAPPING -> classifying(table);
    };
  }

  private Sheet classifying(ReferenceTable table) {
    return switch (table) {
      case CLASSIFICATION ->
          new Sheet(
              rows(tables::classifications, Classification::row),
              row -> tables.add(new Classification(row)),
              row -> tables.classification(row.text(CODE)).orElseThrow().change(row));
      case VERSION ->
          new Sheet(
              rows(tables::versions, CategoryScheme::row),
              row -> tables.add(new CategoryScheme(row, classification(row))),
              row -> tables.scheme(row.text(CODE)).orElseThrow().change(row, classification(row)));
      case CATEGORY ->
          new Sheet(
              rows(tables::allCategories, Category::row),
              row -> tables.add(new Category(row, tables.scheme(row.text(SCHEME)).orElseThrow())),
              row -> category(row.key()).change(row));
      case MAPPING -> mappings();
      default -> throw new IllegalArgumentException(table.name());
    };
  }

  private Sheet commonValues() {
    return new Sheet(
        rows(tables::commonValues, CommonValue::row),
        row -> tables.add(new CommonValue(row)),
        row -> tables.commonValue(row.key()).orElseThrow().change(row));
  }

  private Sheet mappings() {
    return new Sheet(
        rows(tables::mappings, Sheets::row),
        row ->
            tables.add(
                new CategoryMapping(
                    row,
                    row.text(FROM).isEmpty() ? null : category(row.text(FROM)),
                    category(row.text(TO)))),
        row -> {
          Long from = row.text(FROM).isEmpty() ? null : category(row.text(FROM)).id();
          tables.mapping(from, category(row.text(TO)).id()).orElseThrow().change(row);
        });
  }

  private static ReferenceRow row(MappingRow mapping) {
    return ReferenceRow.of(
        ReferenceTable.MAPPING,
        mapping.fromCode() == null ? "" : mapping.fromScheme() + "/" + mapping.fromCode(),
        mapping.toScheme() + "/" + mapping.toCode(),
        mapping.relation(),
        mapping.note());
  }

  private static <T> Supplier<List<ReferenceRow>> rows(
      Supplier<List<T>> stored, Function<T, ReferenceRow> row) {
    return () -> stored.get().stream().map(row).toList();
  }

  private Prefecture prefecture(ReferenceRow row) {
    return tables.prefecture(row.text(PREFECTURE_CODE)).orElseThrow();
  }

  private Classification classification(ReferenceRow row) {
    return tables.classification(row.text(CLASSIFICATION)).orElseThrow();
  }

  private Category fine(ReferenceRow row) {
    return category(Scheme.OFFENCE.code() + "/" + row.text(CATEGORY));
  }

  private Category category(String key) {
    int slash = key.indexOf('/');
    return tables.category(key.substring(0, slash), key.substring(slash + 1)).orElseThrow();
  }
}
