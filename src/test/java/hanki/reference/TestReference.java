package hanki.reference;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The shipped reference data, and the few rows that tests add to it. */
public class TestReference {

  private TestReference() {}

  /** Loads what the program loads at its start. */
  public static void load(EntityManager entityManager) {
    new LoadingReferenceData(new ReferenceTables_(entityManager)).load();
  }

  /** Reference data as the program reads it. */
  public static Reference of(EntityManager entityManager) {
    return new Reference(new ReferenceTables_(entityManager));
  }

  /** How acts count in each classification. */
  public static OffenceCounting counting(EntityManager entityManager) {
    return new OffenceCounting(new ReferenceTables_(entityManager), of(entityManager));
  }

  /** Receipt numbers as the program gives them out. */
  public static ReceiptNumbers numbers(EntityManager entityManager) {
    return new ReceiptNumbers(new ReceiptCounters_(entityManager));
  }

  /** A station of another prefecture (架空), if it is not there. */
  public static void addStation(EntityManager entityManager, String code, String prefecture) {
    addStation(entityManager, code, prefecture, StationKind.STATION);
  }

  /** A place of that kind (架空), if it is not there. */
  public static void addStation(
      EntityManager entityManager, String code, String prefecture, StationKind kind) {
    ReferenceTables tables = new ReferenceTables_(entityManager);
    if (tables.station(code).isEmpty()) {
      tables.add(
          new Station(
              ReferenceRow.of(
                  ReferenceTable.STATION,
                  code,
                  prefecture,
                  kind,
                  "架空警察署",
                  "Fictitious Station",
                  "架空警察署",
                  "Fictitious Station",
                  900),
              tables.prefecture(prefecture).orElseThrow()));
    }
  }

  /** The reference tables as they are kept. */
  public static ReferenceSheets sheets(EntityManager entityManager, ReferenceUse... uses) {
    return new ReferenceSheets(
        new ReferenceTables_(entityManager),
        numbers(entityManager),
        java.util.List.of(uses),
        new hanki.platform.clock.BusinessClock());
  }

  /** A category that was retired after the day. */
  public static void addRetired(
      EntityManager entityManager, Scheme scheme, String code, LocalDate last) {
    ReferenceTables tables = new ReferenceTables_(entityManager);
    tables.add(
        new Category(
            ReferenceRow.of(
                ReferenceTable.CATEGORY,
                scheme.code(),
                code,
                "",
                "廃止した区分",
                "Retired",
                99,
                "",
                last),
            tables.scheme(scheme.code()).orElseThrow()));
  }
}
