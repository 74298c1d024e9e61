package hanki.reference;

import hanki.platform.Label;
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

  /** Receipt numbers as the program gives them out. */
  public static ReceiptNumbers numbers(EntityManager entityManager) {
    return new ReceiptNumbers(new ReceiptCounters_(entityManager));
  }

  /** A station of another prefecture (架空), if it is not there. */
  public static void addStation(EntityManager entityManager, String code, String prefecture) {
    ReferenceTables tables = new ReferenceTables_(entityManager);
    if (tables.station(code).isEmpty()) {
      Label name = new Label("架空警察署", "Fictitious Station");
      tables.add(
          new Station(
              code,
              tables.prefecture(prefecture).orElseThrow(),
              StationKind.STATION,
              name,
              name,
              900,
              new Validity(null, null)));
    }
  }

  /** A category that was retired after the day. */
  public static void addRetired(
      EntityManager entityManager, Scheme scheme, String code, LocalDate last) {
    ReferenceTables tables = new ReferenceTables_(entityManager);
    tables.add(
        new Category(
            tables.scheme(scheme.code()).orElseThrow(),
            code,
            null,
            new Label("廃止した区分", "Retired"),
            99,
            new Validity(null, last)));
  }
}
