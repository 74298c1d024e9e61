package hanki.consultation.web;

import hanki.consultation.AgeBand;
import hanki.consultation.Approach;
import hanki.consultation.Channel;
import hanki.consultation.ConsultationKind;
import hanki.consultation.Damage;
import hanki.consultation.Handling;
import hanki.consultation.Party;
import hanki.consultation.PaymentRoute;
import hanki.consultation.Sex;
import hanki.consultation.Taken;
import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen on the pages of consultations, and the names of what was; read once a request.
 */
@Named("consultationChoicesView")
@RequestScoped
public class ConsultationChoicesView {

  private final Reference reference;
  private final FindingMethods catalogue;
  private final TypedDays days;
  private final Words words;
  private final Map<Scheme, List<Category>> categories = new EnumMap<>(Scheme.class);
  private List<Station> stations;
  private List<Method> methods;

  @Inject
  ConsultationChoicesView(
      Reference reference, FindingMethods catalogue, TypedDays days, Words words) {
    this.reference = reference;
    this.catalogue = catalogue;
    this.days = days;
    this.words = words;
  }

  /** The stations of the day in the form. */
  public List<Station> stations(String typedDay) {
    if (stations == null) {
      stations = reference.stationsOn(days.orToday(typedDay));
    }
    return stations;
  }

  /** The categories of the nation. */
  public List<Category> nationals(String typedDay) {
    return categories(Scheme.CONSULTATION, typedDay);
  }

  /** The categories by which headquarters report. */
  public List<Category> reportings(String typedDay) {
    return categories(Scheme.REPORTING, typedDay);
  }

  public List<Category> themes(String typedDay) {
    return categories(Scheme.THEME, typedDay);
  }

  private List<Category> categories(Scheme scheme, String typedDay) {
    return categories.computeIfAbsent(
        scheme, each -> reference.categoriesToChoose(each, days.orToday(typedDay), days.today()));
  }

  /** The methods of crime of the day in the form and of today. */
  public List<Method> methods(String typedDay) {
    if (methods == null) {
      LocalDate day = days.orToday(typedDay);
      methods = catalogue.toChoose(day, days.today());
    }
    return methods;
  }

  /** The methods met today, for narrowing a list. */
  public List<Method> getMethodsOfToday() {
    return methods("");
  }

  /** The name of the method a record of that day names; the code, if the catalogue has none. */
  public String method(String code, LocalDate day) {
    return catalogue.toChoose(day, days.today()).stream()
        .filter(each -> each.code().equals(code))
        .map(each -> words.label(each.name()))
        .findFirst()
        .orElse(code);
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<ConsultationKind> getKinds() {
    return List.of(ConsultationKind.values());
  }

  public List<Damage> getDamages() {
    return List.of(Damage.values());
  }

  public List<Handling> getHandlings() {
    return List.of(Handling.values());
  }

  public List<Approach> getApproaches() {
    return List.of(Approach.values());
  }

  public List<PaymentRoute> getPaymentRoutes() {
    return List.of(PaymentRoute.values());
  }

  public List<Taken> getTakenThings() {
    return List.of(Taken.values());
  }

  public List<Party> getParties() {
    return List.of(Party.values());
  }

  public List<AgeBand> getAgeBands() {
    return List.of(AgeBand.values());
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }
}
