package hanki.arrest;

import hanki.platform.crypto.Sealing;
import hanki.reference.TestReference;
import hanki.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

/** Builds suspects (架空) for tests: nobody in particular, unless a test says what matters. */
public class ASuspect {

  private static final Sealing SEALING = new Sealing(Path.of("target/test-seal"));

  private String station = "miyagi-01";
  private String pseudonym = "甲";
  private String name = "";
  private LocalDate bornOn;
  private String nationality = "";
  private AgeBand ageBand = AgeBand.UNKNOWN;
  private Sex sex = Sex.UNKNOWN;
  private String token = UUID.randomUUID().toString();

  public static ASuspect aSuspect() {
    return new ASuspect();
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedSuspects();
  }

  public ASuspect at(String otherStation) {
    station = otherStation;
    return this;
  }

  public ASuspect called(String otherPseudonym) {
    pseudonym = otherPseudonym;
    return this;
  }

  public ASuspect named(String otherName, String birthday) {
    name = otherName;
    bornOn = birthday == null ? null : LocalDate.parse(birthday);
    return this;
  }

  public ASuspect of(String country) {
    nationality = country;
    return this;
  }

  public ASuspect being(Sex other) {
    sex = other;
    return this;
  }

  public ASuspect aged(AgeBand band) {
    ageBand = band;
    return this;
  }

  public ASuspect withToken(String other) {
    token = other;
    return this;
  }

  SuspectDraft draft() {
    return new SuspectDraft(
        LocalDate.of(2020, 1, 8),
        station,
        pseudonym,
        name,
        bornOn,
        nationality,
        ageBand,
        sex,
        token);
  }

  /** The register of suspects as the program uses it. */
  static SuspectRegister register(EntityManager entityManager) {
    return new SuspectRegister(
        new Suspects_(entityManager),
        TestReference.of(entityManager),
        TestReference.numbers(entityManager),
        SEALING,
        new hanki.platform.clock.BusinessClock());
  }

  /** The record, stored. */
  public Suspect in(EntityManager entityManager) {
    Suspect suspect = register(entityManager).add(draft(), "A-012");
    entityManager.flush();
    return suspect;
  }
}
