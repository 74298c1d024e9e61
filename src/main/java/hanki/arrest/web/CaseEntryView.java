package hanki.arrest.web;

import hanki.arrest.AgeBand;
import hanki.arrest.Arrest;
import hanki.arrest.ArrestRow;
import hanki.arrest.CustodyKind;
import hanki.arrest.FindingArrests;
import hanki.arrest.IncidentLink;
import hanki.arrest.MainOffence;
import hanki.arrest.PersonStanding;
import hanki.arrest.PreparingCases;
import hanki.arrest.Sex;
import hanki.arrest.SuspectRole;
import hanki.arrest.SuspectRow;
import hanki.incident.IncidentBrief;
import hanki.platform.Label;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Country;
import hanki.reference.Offence;
import hanki.reference.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The incidents and persons in the forms of arrests and clearances, while one types. */
@Named("caseEntryView")
@RequestScoped
public class CaseEntryView {

  private static final String BUNDLE = "hanki.arrest.Text";
  private static final int LONGEST_PSEUDONYM = 60;

  private final PreparingCases preparing;
  private final FindingArrests arrests;
  private final SuspectTraitsView traits;
  private final Reference reference;
  private final TypedDays days;
  private final Forms forms;
  private final Texts texts;
  private final Words words;
  private final Map<String, List<IncidentBrief>> recognised = new HashMap<>();
  private final Map<Long, SuspectRow> suspects = new HashMap<>();
  private List<Country> countries;

  @Inject
  CaseEntryView(
      PreparingCases preparing,
      FindingArrests arrests,
      SuspectTraitsView traits,
      Reference reference,
      TypedDays days,
      Forms forms,
      Texts texts,
      Words words) {
    this.preparing = preparing;
    this.arrests = arrests;
    this.traits = traits;
    this.reference = reference;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
  }

  /** The incidents that the typed numbers name, as far as the officer may see them. */
  public List<IncidentBrief> incidents(CaseForm form) {
    return recognised.computeIfAbsent(
        form.getIncidents(), typed -> preparing.incidents(form.incidentNumbers()));
  }

  /** Names the incident of that id, if the officer may see it. */
  void beginWithIncident(ClearanceForm form, Long incident) {
    preparing.incident(incident).ifPresent(each -> form.setIncidents(each.number()));
  }

  /** Names the incident of that id, if the officer may see it. */
  void beginWithIncident(ArrestForm form, Long incident) {
    preparing.incident(incident).ifPresent(each -> form.setIncidents(each.number()));
  }

  /** Names the incidents of an arrest and the persons who were arrested together. */
  void beginWithArrest(ClearanceForm form, Long id) {
    Arrest arrest = arrests.open(id);
    form.setIncidents(
        String.join("、", arrest.incidents().stream().map(IncidentLink::number).toList()));
    if (!arrest.offences().isEmpty()) {
      Offence main = MainOffence.heaviest(arrest.offences()).orElseThrow();
      form.setOffence(main.code());
      form.setOffenceCategory(main.category().code());
    }
    for (ArrestRow each : arrests.together(arrest)) {
      PersonForm row = PersonForm.known(each.suspectId(), each.suspectNumber(), each.kind());
      row.setRole(each.role());
      form.getPeople().add(row);
    }
  }

  /** The numbers that name none. */
  public String unknown(CaseForm form) {
    List<String> known = incidents(form).stream().map(IncidentBrief::number).toList();
    return form.incidentNumbers().stream()
        .filter(number -> !known.contains(number))
        .collect(Collectors.joining("、"));
  }

  /** The suspects of the incidents who have no row yet. */
  public List<SuspectRow> candidates(CaseForm form) {
    return preparing.suspectsOf(ids(form)).stream()
        .filter(suspect -> form.person(suspect.id().toString()).isEmpty())
        .toList();
  }

  private List<Long> ids(CaseForm form) {
    return incidents(form).stream().map(IncidentBrief::id).toList();
  }

  /** Adds whom the field names by number; any other words are the pseudonym of a newcomer. */
  public void add(CaseForm form) {
    String typed = form.getAddPerson().strip();
    if (typed.isEmpty()) {
      return;
    }
    Optional<SuspectRow> known = preparing.suspect(typed);
    if (known.isPresent()) {
      take(form, known.get());
    } else if (typed.matches("疑?\\p{Alpha}[0-9０-９]+[-－].*") || typed.length() > LONGEST_PSEUDONYM) {
      forms.reject("addPerson", texts.text(BUNDLE, "edit.nobodyOfThatNumber", typed));
      return;
    } else {
      form.getPeople().add(PersonForm.newcomer(typed, form.usualCustody()));
    }
    form.setAddPerson("");
  }

  /** Adds a suspect who was offered. */
  public void take(CaseForm form, SuspectRow suspect) {
    if (form.person(suspect.id().toString()).isEmpty()) {
      PersonForm row = PersonForm.known(suspect.id(), suspect.number(), form.usualCustody());
      preparing.role(suspect.id(), ids(form)).ifPresent(row::setRole);
      form.getPeople().add(row);
    }
  }

  /** Adds the suspects whom an incident is known to have. */
  void takeAll(CaseForm form) {
    candidates(form).forEach(suspect -> take(form, suspect));
  }

  /** Takes a row away. */
  public void remove(CaseForm form, String key) {
    form.getPeople().removeIf(each -> each.key().equals(key));
  }

  /** 疑R2-0001　甲　中国人　20歳代　男. */
  public String title(CaseForm form, PersonForm person) {
    if (person.isNewcomer()) {
      return texts.text(BUNDLE, "edit.newcomer");
    }
    if (!suspects.containsKey(person.suspectId())) {
      List<Long> ids =
          form.getPeople().stream()
              .filter(each -> !each.isNewcomer())
              .map(PersonForm::suspectId)
              .toList();
      preparing.suspects(ids).forEach(each -> suspects.put(each.id(), each));
    }
    SuspectRow suspect = suspects.get(person.suspectId());
    return suspect == null ? person.number() : describe(suspect);
  }

  /** 疑R2-0001　甲　中国人　20歳代　男. */
  public String describe(SuspectRow suspect) {
    return suspect.number() + "　" + traits.withPseudonym(suspect);
  }

  /**
   * How the persons of a clearance stand before it is counted.
   *
   * @param clearance id of the record; null for a new one
   */
  List<PersonStanding> standings(CaseForm form, Long clearance) {
    LocalDate day = days.orToday(form.dayTyped());
    return form.getPeople().stream()
        .map(
            person ->
                new PersonStanding(
                    name(person),
                    person.isNewcomer()
                        ? null
                        : preparing.countedBefore(person.suspectId(), day, clearance).orElse(null),
                    !person.getNewMatter().isBlank()))
        .toList();
  }

  /** How often a person was arrested before, by the record of that id; null for a new one. */
  long arrestsBefore(CaseForm form, PersonForm person, Long arrest) {
    return person.isNewcomer()
        ? 0
        : preparing.arrestsBefore(person.suspectId(), days.orToday(form.dayTyped()), arrest);
  }

  /** What a row is called in a sentence. */
  String name(PersonForm person) {
    if (!person.isNewcomer()) {
      return person.number();
    }
    return person.getPseudonym().isBlank()
        ? texts.text(BUNDLE, "edit.newcomer")
        : person.getPseudonym();
  }

  public List<SuspectRole> getRoles() {
    return List.of(SuspectRole.values());
  }

  public List<CustodyKind> getCustodies() {
    return List.of(CustodyKind.values());
  }

  /** The kinds of arrest. */
  public List<CustodyKind> getKinds() {
    return Arrays.stream(CustodyKind.values()).filter(CustodyKind::isArrest).toList();
  }

  public List<AgeBand> getAgeBands() {
    return List.of(AgeBand.values());
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }

  /** The countries somebody can be a national of, by code. */
  public List<Country> getCountries() {
    if (countries == null) {
      countries =
          reference.countries().stream().filter(each -> !each.nationality().isEmpty()).toList();
    }
    return countries;
  }

  /** 中国人. */
  public String nationals(Country country) {
    return words.label(new Label(country.nationality(), country.name().en()));
  }
}
