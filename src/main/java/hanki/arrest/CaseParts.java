package hanki.arrest;

import hanki.identity.Scope;
import hanki.incident.IncidentBrief;
import hanki.incident.NamedIncidents;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The incidents and the suspects that an arrest or a clearance names. */
@ApplicationScoped
class CaseParts {

  private final NamedIncidents incidents;
  private final SuspectRegister register;
  private final Forces forces;
  private final Reference reference;

  @Inject
  CaseParts(
      NamedIncidents incidents, SuspectRegister register, Forces forces, Reference reference) {
    this.incidents = incidents;
    this.register = register;
    this.forces = forces;
    this.reference = reference;
  }

  /**
   * What may be named: whatever the officer may see, and what the record names already.
   *
   * @param officer number of who records
   * @param fictitious whether newcomers are samples
   */
  record Reach(
      Scope scope,
      String officer,
      Set<IncidentLink> incidents,
      Set<Long> suspects,
      boolean fictitious) {

    /** For a new record of that officer. */
    Reach(Scope scope, String officer) {
      this(scope, officer, Set.of(), Set.of(), false);
    }

    /** For fictitious records, which are loaded before anybody signs in. */
    static Reach samples(String officer) {
      return new Reach(Scope.everywhere(officer), officer, Set.of(), Set.of(), true);
    }

    Reach keeping(Clearance clearance) {
      return new Reach(
          scope,
          officer,
          new HashSet<>(clearance.incidents()),
          clearance.people().stream().map(ClearedSuspect::suspectId).collect(Collectors.toSet()),
          fictitious);
    }

    Reach keeping(Arrest arrest) {
      return new Reach(
          scope,
          officer,
          new HashSet<>(arrest.incidents()),
          Set.of(arrest.suspectId()),
          fictitious);
    }
  }

  /**
   * The rows that the codes of a draft stand for.
   *
   * @throws hanki.reference.StationClosed if the station does not exist on the day
   * @throws hanki.reference.OffenceNotInForce if an offence is none on the day
   * @throws hanki.reference.NoSuchReference if there is no such police
   */
  Arrest.Classified classify(ArrestDraft draft, Reach reach) {
    LocalDate day = draft.arrestedOn();
    forces.force(draft.force());
    return new Arrest.Classified(
        reference.station(draft.station(), day),
        reference.offences("offences", draft.offences(), day),
        incidents(draft.incidents(), reach));
  }

  /**
   * The incidents with these numbers.
   *
   * @throws hanki.incident.UnknownIncidentNumber if one is no incident within reach
   */
  Set<IncidentLink> incidents(Collection<String> numbers, Reach reach) {
    Map<String, IncidentLink> kept =
        reach.incidents().stream()
            .collect(Collectors.toMap(IncidentLink::number, Function.identity()));
    List<IncidentBrief> found =
        incidents.allWithNumbers(
            numbers.stream().filter(number -> !kept.containsKey(number)).toList(),
            reach.scope(),
            "incidents");
    return Stream.concat(
            numbers.stream().filter(kept::containsKey).map(kept::get),
            found.stream().map(each -> new IncidentLink(each.id(), each.number())))
        .collect(Collectors.toSet());
  }

  /**
   * The suspects; newcomers are entered, and each gets the role in the incidents.
   *
   * @throws NoSuchSuspect if one is none within reach
   * @throws SuspectNamedTwice if one is named twice
   */
  List<SuspectRegister.Named> people(List<PersonDraft> people, Set<IncidentLink> of, Reach reach) {
    return register.named(people, of, reach);
  }
}
