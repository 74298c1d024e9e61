package hanki.arrest;

import hanki.incident.Incident;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.TestReference;
import hanki.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builds clearances for tests: one case, one person, unless a test says what matters. */
public class AClearance {

  private LocalDate countedOn = LocalDate.of(2020, 2, 3);
  private String station = "miyagi-01";
  private String offence = "3-03";
  private String reporting = "other";
  private String occurrence = "";
  private Disposal disposal = Disposal.REFERRAL;
  private TakenTogether together = TakenTogether.NOTHING;
  private int cases = 1;
  private int persons = 1;
  private Set<IncidentLink> incidents = Set.of();
  private final List<ClearedSuspect> people = new ArrayList<>();

  public static AClearance aClearance() {
    return new AClearance();
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedClearances();
  }

  public AClearance countedOn(String day) {
    countedOn = LocalDate.parse(day);
    return this;
  }

  public AClearance at(String otherStation) {
    station = otherStation;
    return this;
  }

  public AClearance of(String offenceCategory) {
    offence = offenceCategory;
    return this;
  }

  public AClearance reportedAs(String category) {
    reporting = category;
    return this;
  }

  public AClearance happenedAt(String otherStation) {
    occurrence = otherStation;
    return this;
  }

  public AClearance disposedOf(Disposal other) {
    disposal = other;
    return this;
  }

  public AClearance takingTogether(int acts, String reason) {
    together = new TakenTogether(acts, reason);
    return this;
  }

  public AClearance with(int otherCases, int otherPersons) {
    cases = otherCases;
    persons = otherPersons;
    return this;
  }

  /** Clears these incidents. */
  public AClearance clearing(Incident... cleared) {
    incidents =
        Arrays.stream(cleared)
            .map(each -> new IncidentLink(each.id(), each.number()))
            .collect(Collectors.toSet());
    return this;
  }

  /** Names suspects and no others. */
  public AClearance naming(Suspect... suspects) {
    persons = 0;
    Arrays.stream(suspects).forEach(each -> named(each, null, null));
    return this;
  }

  /** Names a suspect once more, for a new matter. */
  AClearance namingAgain(Suspect suspect, String newMatter) {
    persons = 0;
    return named(suspect, null, newMatter);
  }

  /** Names a suspect whose main offence is another than that of the clearance. */
  AClearance namingFor(Suspect suspect, String mainOffence) {
    persons = 0;
    return named(suspect, mainOffence, null);
  }

  private AClearance named(Suspect suspect, String mainOffence, String newMatter) {
    people.add(
        new ClearedSuspect(
            suspect.id(),
            suspect.number(),
            SuspectRole.CASHER,
            CustodyKind.ORDINARY,
            mainOffence,
            newMatter));
    return this;
  }

  public Clearance in(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);
    ClearanceDraft draft =
        new ClearanceDraft(
            countedOn,
            station,
            occurrence,
            "",
            offence,
            reporting,
            disposal,
            cases,
            together,
            persons,
            List.of(),
            List.of(),
            "（架空）",
            UUID.randomUUID().toString());
    Clearance clearance =
        new Clearance(
            TestReference.numbers(entityManager).next("clearance", "検", countedOn),
            draft,
            new Clearance.Classified(
                reference.station(station, countedOn),
                occurrence.isEmpty() ? null : reference.station(occurrence, countedOn),
                null,
                reference.category(Scheme.OFFENCE, offence, countedOn),
                reference.category(Scheme.REPORTING, reporting, countedOn),
                incidents,
                people),
            "A-012",
            Instant.now());
    new Clearances_(entityManager).add(clearance);
    entityManager.flush();
    return clearance;
  }
}
