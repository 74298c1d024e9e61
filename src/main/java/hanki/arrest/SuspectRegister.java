package hanki.arrest;

import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import hanki.reference.ReceiptNumbers;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Enters suspects, and finds those again that the forms of arrests and clearances name. */
@ApplicationScoped
class SuspectRegister {

  private static final String NUMBERED_AS = "suspect";
  private static final String PREFIX = "疑";

  private final Suspects suspects;
  private final Reference reference;
  private final ReceiptNumbers numbers;
  private final Sealing sealing;
  private final BusinessClock clock;

  @Inject
  SuspectRegister(
      Suspects suspects,
      Reference reference,
      ReceiptNumbers numbers,
      Sealing sealing,
      BusinessClock clock) {
    this.suspects = suspects;
    this.reference = reference;
    this.numbers = numbers;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Enters a suspect, or finds the one that was entered with this token or under this name and day
   * of birth before.
   *
   * @return its id
   */
  Long enter(SuspectDraft draft, String officer) {
    return suspects
        .recordedWith(draft.submitToken())
        .or(() -> index(draft).flatMap(suspects::namedAs))
        .orElseGet(() -> add(draft, officer).id());
  }

  Suspect add(SuspectDraft draft, String officer) {
    Suspect suspect =
        new Suspect(
            numbers.next(NUMBERED_AS, PREFIX, draft.enteredOn()),
            draft,
            classify(draft),
            officer,
            clock.instant());
    name(suspect, draft);
    suspects.add(suspect);
    return suspect;
  }

  Suspect.Classified classify(SuspectDraft draft) {
    return new Suspect.Classified(
        reference.station(draft.station(), draft.enteredOn()),
        draft.nationality().isEmpty() ? null : reference.country(draft.nationality()));
  }

  /** Seals the name, if one was entered. */
  void name(Suspect suspect, SuspectDraft draft) {
    if (!draft.name().isBlank()) {
      SuspectName name = new SuspectName(draft.name(), draft.bornOn());
      suspect.name(name.sealed(sealing, suspect.number()), name.index(sealing).orElse(null));
    }
  }

  Optional<String> index(SuspectDraft draft) {
    return index(new SuspectName(draft.name(), draft.bornOn()));
  }

  Optional<String> index(SuspectName name) {
    return name.name().isEmpty() ? Optional.empty() : name.index(sealing);
  }

  SuspectName nameOf(Suspect suspect) {
    return SuspectName.open(sealing, suspect.nameSealed(), suspect.number());
  }

  /** A person of a draft with the row that stands for him or her. */
  record Named(Long id, String number, PersonDraft draft) {}

  /**
   * The persons of a draft: newcomers are entered, each gets the role in the incidents.
   *
   * @throws NoSuchSuspect if a person is none the officer may see
   * @throws SuspectNamedTwice if one is named twice
   */
  List<Named> named(List<PersonDraft> people, Set<IncidentLink> incidents, CaseParts.Reach reach) {
    List<Named> named = people.stream().map(person -> named(person, incidents, reach)).toList();
    Set<Long> seen = new HashSet<>();
    named.stream()
        .filter(each -> !seen.add(each.id()))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new SuspectNamedTwice(twice.number());
            });
    return named;
  }

  private Named named(PersonDraft person, Set<IncidentLink> incidents, CaseParts.Reach reach) {
    boolean known = person.suspectId() != null;
    Long id = known ? person.suspectId() : enter(person.newcomer(), reach.officer());
    Optional<Suspect> suspect = suspects.find(id, reach.scope());
    if (known && suspect.isEmpty() && !reach.suspects().contains(id)) {
      throw new NoSuchSuspect();
    }
    suspect.ifPresent(each -> incidents.forEach(of -> each.involveIn(of, person.role())));
    suspect.filter(each -> !known && reach.fictitious()).ifPresent(Suspect::markFictitious);
    return new Named(id, suspects.numberOf(id), person);
  }
}
