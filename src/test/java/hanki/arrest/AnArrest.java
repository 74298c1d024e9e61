package hanki.arrest;

import hanki.incident.Incident;
import hanki.incident.TestIncidents;
import hanki.reference.TestReference;
import hanki.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Builds arrests (架空) for tests: on a warrant by Miyagi police, unless a test says what matters.
 */
public class AnArrest {

  private LocalDate arrestedOn = LocalDate.of(2020, 1, 14);
  private CustodyKind kind = CustodyKind.ORDINARY;
  private String station = "miyagi-01";
  private String force = "04";
  private Set<String> offences = Set.of("computer-fraud");
  private List<String> incidents = List.of();
  private SuspectRole role = SuspectRole.CASHER;
  private LocalTime arrestedAt;
  private ArrestTerms terms = ArrestTerms.NONE;

  public static AnArrest anArrest() {
    return new AnArrest();
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedArrests();
  }

  public AnArrest on(String day) {
    arrestedOn = LocalDate.parse(day);
    return this;
  }

  public AnArrest by(String otherForce) {
    force = otherForce;
    return this;
  }

  public AnArrest at(String otherStation) {
    station = otherStation;
    return this;
  }

  public AnArrest inTheAct() {
    kind = CustodyKind.IN_THE_ACT;
    return this;
  }

  public AnArrest about(Incident... others) {
    incidents = Arrays.stream(others).map(Incident::number).toList();
    return this;
  }

  public AnArrest as(SuspectRole other) {
    role = other;
    return this;
  }

  public AnArrest forOffences(String... codes) {
    offences = Set.of(codes);
    return this;
  }

  public AnArrest at(int hour, int minute) {
    arrestedAt = LocalTime.of(hour, minute);
    return this;
  }

  public AnArrest with(ArrestTerms other) {
    terms = other;
    return this;
  }

  ArrestDraft draft(Suspect... suspects) {
    return new ArrestDraft(
        arrestedOn,
        arrestedAt,
        kind,
        station,
        force,
        "",
        Arrays.stream(suspects).map(each -> PersonDraft.known(each.id(), role, kind)).toList(),
        offences,
        incidents,
        null,
        null,
        terms,
        "（架空）",
        UUID.randomUUID().toString());
  }

  /** The parts of cases as the program puts them together. */
  static CaseParts parts(EntityManager entityManager) {
    return new CaseParts(
        TestIncidents.named(entityManager),
        ASuspect.register(entityManager),
        new Forces(TestReference.of(entityManager)),
        TestReference.of(entityManager));
  }

  /** The records, stored: one a person. */
  public List<Arrest> of(EntityManager entityManager, Suspect... suspects) {
    ArrestDraft draft = draft(suspects);
    CaseParts parts = parts(entityManager);
    CaseParts.Reach reach = CaseParts.Reach.samples("A-012");
    Arrest.Classified classified = parts.classify(draft, reach);
    List<Arrest> arrests =
        parts.people(draft.people(), classified.incidents(), reach).stream()
            .map(
                person ->
                    new Arrest(
                        TestReference.numbers(entityManager).next("arrest", "逮", arrestedOn),
                        draft,
                        classified,
                        person,
                        "A-012",
                        Instant.now()))
            .toList();
    arrests.forEach(new Arrests_(entityManager)::add);
    entityManager.flush();
    return arrests;
  }
}
