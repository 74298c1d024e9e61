package hanki.incident.web;

import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.identity.Colleagues;
import hanki.identity.Colleagues.Colleague;
import hanki.incident.CyberJudgement;
import hanki.incident.InvestigationState;
import hanki.incident.Origin;
import hanki.incident.PlaceKind;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Category;
import hanki.reference.Country;
import hanki.reference.Offence;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What can be chosen on the pages of incidents, and the names of what was; read once a request. */
@Named("incidentChoicesView")
@RequestScoped
public class IncidentChoicesView {

  private final Reference reference;
  private final FindingMethods finding;
  private final Colleagues colleagues;
  private final TypedDays days;
  private final BusinessClock clock;
  private final Words words;

  private List<Offence> offences;
  private List<Method> methods;
  private List<Category> reportings;
  private List<Station> stations;
  private List<Prefecture> prefectures;
  private List<Country> countries;
  private List<Colleague> officers;

  @Inject
  IncidentChoicesView(
      Reference reference,
      FindingMethods finding,
      Colleagues colleagues,
      TypedDays days,
      BusinessClock clock,
      Words words) {
    this.reference = reference;
    this.finding = finding;
    this.colleagues = colleagues;
    this.days = days;
    this.clock = clock;
    this.words = words;
  }

  private static <T> List<T> once(List<T> known, Supplier<List<T>> read) {
    return known == null ? read.get() : known;
  }

  /**
   * The offences of the day in the form and of today, so that a choice which does not fit the day
   * is told, not hidden.
   */
  public List<Offence> offences(String typedDay) {
    LocalDate day = days.orToday(typedDay);
    offences =
        once(
            offences,
            () ->
                Stream.concat(
                        reference.offencesOn(day).stream(),
                        reference.offencesOn(clock.today()).stream()
                            .filter(offence -> !offence.isValidOn(day)))
                    .toList());
    return offences;
  }

  /** The reporting categories of the day in the form and of today. */
  public List<Category> reportings(String typedDay) {
    reportings =
        once(
            reportings,
            () ->
                reference.categoriesToChoose(
                    Scheme.REPORTING, days.orToday(typedDay), clock.today()));
    return reportings;
  }

  /** The methods of the day in the form and of today. */
  public List<Method> methods(String typedDay) {
    methods = once(methods, () -> finding.toChoose(days.orToday(typedDay), clock.today()));
    return methods;
  }

  /** The stations of the day in the form. */
  public List<Station> stations(String typedDay) {
    stations = once(stations, () -> reference.stationsOn(days.orToday(typedDay)));
    return stations;
  }

  public List<Prefecture> getPrefectures() {
    prefectures = once(prefectures, reference::prefectures);
    return prefectures;
  }

  public List<Country> getCountries() {
    countries = once(countries, reference::countries);
    return countries;
  }

  /** Everybody a record can be given to. */
  public List<Colleague> getOfficers() {
    officers = once(officers, colleagues::readers);
    return officers;
  }

  /** 宮城県; the code, if the table has no such prefecture. */
  public String prefecture(String code) {
    return getPrefectures().stream()
        .filter(each -> each.code().equals(code))
        .map(Prefecture::name)
        .findFirst()
        .orElse(code);
  }

  /** ベトナム; the code, if the table has no such country. */
  public String country(String code) {
    return getCountries().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> words.label(each.name()))
        .findFirst()
        .orElse(code);
  }

  public List<Origin> getOrigins() {
    return List.of(Origin.values());
  }

  public List<CyberJudgement> getJudgements() {
    return List.of(CyberJudgement.values());
  }

  public List<PlaceKind> getPlaceKinds() {
    return List.of(PlaceKind.values());
  }

  public List<InvestigationState> getStates() {
    return List.of(InvestigationState.values());
  }
}
