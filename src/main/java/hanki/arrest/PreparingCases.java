package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.incident.IncidentBrief;
import hanki.incident.NamedIncidents;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers the forms of arrests and clearances while one types: who is meant, and how it counts. */
@ApplicationScoped
@Transactional
@Permitted(Permission.RECORD_CLEARANCES)
public class PreparingCases {

  private static final Long NONE_YET = Long.MAX_VALUE;

  private final NamedIncidents incidents;
  private final Suspects suspects;
  private final ClearedPersons persons;
  private final Arrests arrests;
  private final CurrentOfficer officer;

  @Inject
  PreparingCases(
      NamedIncidents incidents,
      Suspects suspects,
      ClearedPersons persons,
      Arrests arrests,
      CurrentOfficer officer) {
    this.incidents = incidents;
    this.suspects = suspects;
    this.persons = persons;
    this.arrests = arrests;
    this.officer = officer;
  }

  /** The incidents with these numbers, as far as the officer may see them. */
  @Audited("incident.identify")
  public List<IncidentBrief> incidents(Collection<String> numbers) {
    return incidents.withNumbers(numbers, officer.scope());
  }

  /** The incident with that id, if the officer may see it. */
  @Audited("incident.identify")
  public Optional<IncidentBrief> incident(Long id) {
    return incidents.withId(id, officer.scope());
  }

  /** The suspects who are known to have to do with incidents. */
  @Audited("suspect.identify")
  public List<SuspectRow> suspectsOf(Collection<Long> incidentIds) {
    Scope scope = officer.scope();
    return incidentIds.isEmpty()
        ? List.of()
        : suspects.involvedIn(incidentIds, scope.within(), scope.reader());
  }

  /** The suspect with that number, if the officer may see the record. */
  @Audited("suspect.identify")
  public Optional<SuspectRow> suspect(String number) {
    Scope scope = officer.scope();
    String plain =
        Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    return suspects.withNumber(
        plain.startsWith("疑") ? plain : "疑" + plain, scope.within(), scope.reader());
  }

  /** The suspects with these ids. */
  @Audited("suspect.identify")
  public List<SuspectRow> suspects(Collection<Long> ids) {
    Scope scope = officer.scope();
    return ids.isEmpty() ? List.of() : suspects.rows(ids, scope.within(), scope.reader());
  }

  /** What a suspect did in one of the incidents; none if nobody said. */
  public Optional<SuspectRole> role(Long suspect, Collection<Long> incidentIds) {
    return incidentIds.isEmpty()
        ? Optional.empty()
        : suspects.roles(suspect, incidentIds).stream().findFirst();
  }

  /**
   * When another clearance counted the suspect, before one of that day.
   *
   * @param clearance id of the clearance that asks; null for one to be recorded
   */
  public Optional<LocalDate> countedBefore(Long suspect, LocalDate day, Long clearance) {
    return persons.countedBefore(suspect, day, clearance == null ? NONE_YET : clearance);
  }

  /**
   * How often the suspect was arrested before that day.
   *
   * @param arrest id of the arrest that asks; null for one to be recorded
   */
  public long arrestsBefore(Long suspect, LocalDate day, Long arrest) {
    return arrests.before(suspect, day, arrest == null ? NONE_YET : arrest);
  }
}
