package hanki.arrest.web;

import hanki.arrest.Clearance;
import hanki.arrest.ClearanceChangedMeanwhile;
import hanki.arrest.ClearanceCount;
import hanki.arrest.Disposal;
import hanki.arrest.FindingClearances;
import hanki.arrest.PersonStanding;
import hanki.arrest.RecordingClearances;
import hanki.arrest.SuspectRow;
import hanki.identity.CurrentOfficer;
import hanki.period.EraDate;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.ReadableCount;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Category;
import hanki.reference.Offence;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Records a clearance or corrects one, and says while one types how it will count. */
@Named("clearanceEditView")
@ViewScoped
public class ClearanceEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.arrest.Text";

  private final transient RecordingClearances recording;
  private final transient CaseEntryView entry;
  private final transient FindingClearances finding;
  private final transient Reference reference;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;
  private final transient Words words;

  private String id;
  private String incident;
  private String arrest;
  private String number;
  private ClearanceForm form;
  private ClearanceForm opened;
  private Conflict conflict;

  @Inject
  ClearanceEditView(
      RecordingClearances recording,
      CaseEntryView entry,
      FindingClearances finding,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts,
      Words words) {
    this.recording = recording;
    this.entry = entry;
    this.finding = finding;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
  }

  /** Opens an empty form, or that of the clearance in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form = ClearanceForm.empty(new EraDate(days.today()), officer.get().station().code());
      begin();
    } else {
      Clearance clearance = finding.open(RecordId.parse(id));
      number = clearance.number();
      form = ClearanceForm.of(clearance);
      opened = ClearanceForm.of(clearance);
    }
  }

  /** Begins with what the incident or the arrests in the address tell. */
  private void begin() {
    if (arrest != null && !arrest.isEmpty()) {
      entry.beginWithArrest(form, RecordId.parse(arrest));
      takeIncidents();
    } else if (incident != null && !incident.isEmpty()) {
      entry.beginWithIncident(form, RecordId.parse(incident));
      takeIncidents();
      entry.takeAll(form);
      form.countByName();
    }
  }

  /** Takes over what the first named incident tells; what was chosen before stays. */
  public void takeIncidents() {
    entry.incidents(form).stream().findFirst().ifPresent(form::startFrom);
    form.countByName();
  }

  /** Adds the person whom the field names. */
  public void add() {
    entry.add(getForm());
    form.countByName();
  }

  /** Adds a suspect of the incidents. */
  public void take(SuspectRow suspect) {
    entry.take(getForm(), suspect);
    form.countByName();
  }

  /** Takes a person away. */
  public void remove(String key) {
    entry.remove(getForm(), key);
  }

  /** Saves and shows the record. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    if (number == null && !officer.get().station().isHeadquarters()) {
      form.setStation(officer.get().station().code());
    }
    Long saved = number == null ? recording.record(form.toDraft(days.today())) : correct();
    if (saved == null) {
      return null;
    }
    forms.done(
        texts.text(
            BUNDLE, number == null ? "edit.recorded" : "edit.corrected", finding.numberOf(saved)));
    return "show?faces-redirect=true&id=" + saved;
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct() {
    Long record = RecordId.parse(id);
    try {
      return recording.correct(record, form.getVersion(), form.toDraft(days.today()));
    } catch (ClearanceChangedMeanwhile changed) {
      ClearanceForm theirs = ClearanceForm.of(finding.open(record));
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms.conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return null;
    }
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(getForm().getCountedOn());
  }

  /** 令和２年上半期, or a request to enter the day. */
  public String getCountedIn() {
    return days.half(getForm().getCountedOn())
        .orElseGet(() -> texts.text(BUNDLE, "edit.countsWhenDay"));
  }

  /** 仙台中央. */
  public String getCountedAt() {
    return getStations().stream()
        .filter(station -> station.code().equals(getForm().getStation()))
        .map(station -> words.label(station.shortName()))
        .findFirst()
        .orElse("-");
  }

  /** Takes the class of the chosen offence over; the officer may still choose another. */
  public void takeOffence() {
    getOffenceList().stream()
        .filter(each -> each.code().equals(getForm().getOffence()))
        .findFirst()
        .ifPresent(each -> form.setOffenceCategory(each.category().code()));
  }

  /** What the record will count as, as far as the form is readable. */
  public ClearanceCount getCount() {
    return ClearanceCount.of(
        getForm().getDisposal(),
        numberIn(form.getCases()),
        form.together().isOneCase(),
        numberIn(form.getPersons()),
        entry.standings(form, number == null ? null : RecordId.parse(id)));
  }

  /** How a person of the form stands: counted before and when, or not. */
  public PersonStanding standing(PersonForm person) {
    return entry
        .standings(getForm(), number == null ? null : RecordId.parse(id))
        .get(form.getPeople().indexOf(person));
  }

  /** The offence under which a person counts unless another is chosen. */
  public String getUsualMainOffence() {
    return getOffenceList().stream()
        .filter(each -> each.code().equals(getForm().getOffence()))
        .map(each -> words.label(each.name()))
        .findFirst()
        .orElseGet(() -> texts.text(BUNDLE, "edit.mainOffenceOfClass"));
  }

  private static int numberIn(String typed) {
    boolean readable =
        typed != null && !typed.isBlank() && new ReadableCount.Check().isValid(typed, null);
    return readable ? ReadableCount.Check.parse(typed) : 0;
  }

  /** Only headquarters record for other stations. */
  public boolean isStationChosen() {
    return officer.get().station().isHeadquarters();
  }

  private List<Category> categories(Scheme scheme) {
    return reference.categoriesToChoose(
        scheme, days.orToday(getForm().getCountedOn()), days.today());
  }

  public List<Station> getStations() {
    return reference.stationsOn(days.orToday(getForm().getCountedOn()));
  }

  public List<Disposal> getDisposals() {
    return List.of(Disposal.values());
  }

  /** The offences of the day, in their order. */
  public List<Offence> getOffenceList() {
    return reference.offencesOn(days.orToday(getForm().getCountedOn()));
  }

  public List<Category> getOffences() {
    return categories(Scheme.OFFENCE);
  }

  public List<Category> getReportingCategories() {
    return categories(Scheme.REPORTING);
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile, as by a late answer of its own
   *     page
   */
  public ClearanceForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  /** The number of the record being corrected; null for a new one. */
  public String getNumber() {
    return number;
  }

  public String getIncident() {
    return incident;
  }

  public void setIncident(String incident) {
    this.incident = incident;
  }

  public String getArrest() {
    return arrest;
  }

  public void setArrest(String arrest) {
    this.arrest = arrest;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
