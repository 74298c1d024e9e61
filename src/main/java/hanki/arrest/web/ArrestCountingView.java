package hanki.arrest.web;

import hanki.arrest.Forces;
import hanki.incident.PlaceKind;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TimeEntry;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Offence;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the form of arrests says while one types, and what it offers to choose from. */
@Named("arrestCountingView")
@RequestScoped
public class ArrestCountingView {

  private static final String BUNDLE = "hanki.arrest.Text";
  private static final int HOURS_TO_REFERRAL = 48;

  private final CaseEntryView entry;
  private final Forces forces;
  private final Reference reference;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;

  @Inject
  ArrestCountingView(
      CaseEntryView entry,
      Forces forces,
      Reference reference,
      TypedDays days,
      Texts texts,
      Words words) {
    this.entry = entry;
    this.forces = forces;
    this.reference = reference;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  /** The day in the other calendar, beside the field. */
  public String dayEcho(ArrestForm form) {
    return days.echo(form.getArrestedOn());
  }

  /** 令和２年上半期, or a request to enter the day. */
  public String countedIn(ArrestForm form) {
    return days.half(form.getArrestedOn())
        .orElseGet(() -> texts.text(BUNDLE, "arrest.countsWhenDay"));
  }

  /** 警視庁　サイバー犯罪対策課. */
  public String force(ArrestForm form) {
    return forces.all().stream()
        .filter(each -> each.code().equals(form.getForce()))
        .findFirst()
        .map(each -> words.label(each.name()) + "　" + form.getUnit())
        .orElse("-");
  }

  /** What is to be said of each person: first arrest, or which. */
  public List<String> standings(ArrestForm form, String id) {
    Long arrest = id == null || id.isEmpty() ? null : RecordId.parse(id);
    List<String> said = new ArrayList<>();
    for (PersonForm person : form.getPeople()) {
      long before = entry.arrestsBefore(form, person, arrest);
      said.add(
          before == 0
              ? texts.text(BUNDLE, "arrest.first", entry.name(person))
              : texts.text(BUNDLE, "arrest.again", entry.name(person), before + 1));
    }
    return said;
  }

  /** By when the case has to be sent to the prosecutor (48時間以内); empty without day and time. */
  public String referralBy(ArrestForm form) {
    Optional<LocalDate> day = days.read(form.getArrestedOn());
    try {
      return day.map(
              known ->
                  words.moment(
                      LocalDateTime.of(known, TimeEntry.parse(form.getArrestedAt()))
                          .plusHours(HOURS_TO_REFERRAL)))
          .orElse("");
    } catch (IllegalArgumentException noTimeYet) {
      return "";
    }
  }

  /** The police that exist on the day. */
  public List<Forces.Force> forces(ArrestForm form) {
    return forces.on(days.orToday(form.getArrestedOn()));
  }

  /** The stations that exist on the day. */
  public List<Station> stations(ArrestForm form) {
    return reference.stationsOn(days.orToday(form.getArrestedOn()));
  }

  /** The offences of the day, in their order. */
  public List<Offence> offences(ArrestForm form) {
    return reference.offencesOn(days.orToday(form.getArrestedOn()));
  }

  public List<Prefecture> getPrefectures() {
    return reference.prefectures();
  }

  public List<PlaceKind> getPlaceKinds() {
    return List.of(PlaceKind.values());
  }
}
