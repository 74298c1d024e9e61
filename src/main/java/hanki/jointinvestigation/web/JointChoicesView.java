package hanki.jointinvestigation.web;

import hanki.arrest.Forces;
import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.jointinvestigation.JointKind;
import hanki.jointinvestigation.JointNames;
import hanki.jointinvestigation.Member;
import hanki.jointinvestigation.Part;
import hanki.platform.web.ReadableCount;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.ForceListing.Between;
import hanki.reference.Organisation;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be chosen in the form of a joint investigation, and what papers will call it. */
@Named("jointChoicesView")
@RequestScoped
public class JointChoicesView {

  private static final String NATIONAL = "警察庁";

  private final Reference reference;
  private final Forces forces;
  private final FindingMethods methods;
  private final JointNames names;
  private final TypedDays days;
  private final Words words;
  private List<Prefecture> prefectures;

  @Inject
  JointChoicesView(
      Reference reference,
      Forces forces,
      FindingMethods methods,
      JointNames names,
      TypedDays days,
      Words words) {
    this.reference = reference;
    this.forces = forces;
    this.methods = methods;
    this.names = names;
    this.days = days;
    this.words = words;
  }

  public JointKind[] getKinds() {
    return JointKind.values();
  }

  public Part[] getParts() {
    return Part.values();
  }

  public Between[] getBetweens() {
    return Between.values();
  }

  public List<Station> getStations() {
    return reference.stations();
  }

  public List<Method> methods(JointInvestigationForm form) {
    LocalDate day = days.orToday(form.getEstablishedOn());
    return methods.toChoose(day, days.today());
  }

  /** Every prefecture, in the order of its code. */
  public List<Prefecture> getPrefectures() {
    if (prefectures == null) {
      prefectures =
          reference.prefectures().stream().sorted(Comparator.comparing(Prefecture::code)).toList();
    }
    return prefectures;
  }

  /** 宮城県警察, or a division of the National Police Agency; empty for nobody. */
  public String police(String force) {
    return force == null || force.isEmpty() ? "" : force(force);
  }

  /** 埼玉県警察, or an organisation above the prefectures. */
  public String force(String code) {
    return words.label(forces.force(code).name());
  }

  /** 中国人; empty if not known. */
  public String nationals(String country) {
    return country == null ? "" : reference.country(country).nationality();
  }

  /** The day in the calendar that was not typed; empty while there is none. */
  public String echo(String typed) {
    return days.echo(typed);
  }

  /** Gives the rows of a form their names. */
  void name(JointInvestigationForm form) {
    form.getMembers().forEach(row -> row.called(police(row.force())));
  }

  /**
   * The forces that a typed text names: 愛知、宮城県、千葉県警察、サイバー特別捜査部; those it does not know are left in
   * the list that is given.
   */
  List<String> forces(String typed, List<String> unknown) {
    List<String> found = new ArrayList<>();
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    Arrays.stream(plain.split("[\\s,、;・]+"))
        .filter(word -> !word.isEmpty())
        .forEach(
            word -> named(word).ifPresentOrElse(code -> found.add(code), () -> unknown.add(word)));
    return found;
  }

  private Optional<String> named(String word) {
    return getPrefectures().stream()
        .filter(
            each ->
                List.of(
                        each.code(),
                        each.shortName(),
                        each.name(),
                        each.policeName(),
                        each.policeName().replace("警察", "警"),
                        each.label().en())
                    .contains(word))
        .map(Prefecture::code)
        .findFirst()
        .or(() -> division(word));
  }

  /** A division of the National Police Agency; 警察庁 before its name is no other name. */
  private Optional<String> division(String word) {
    return reference.organisations().stream()
        .filter(
            each ->
                Set.of(each.code(), each.name().ja(), NATIONAL + each.name().ja(), each.name().en())
                    .contains(word))
        .map(Organisation::code)
        .findFirst();
  }

  /** 宮城・埼玉等11府県合同捜査本部: as it would be called; empty while too little is typed. */
  public String title(JointInvestigationForm form) {
    if (form.getMembers().isEmpty() || !isCount(form.getNamed())) {
      return "";
    }
    LocalDate today = days.today();
    List<Member> members =
        form.getMembers().stream()
            .map(
                row ->
                    new Member(row.force(), row.getUnit(), row.getPart(), false, today, null, ""))
            .toList();
    return names.title(
        form.getKind(), members, ReadableCount.Check.parse(form.getNamed()), form.getBetween());
  }

  private static boolean isCount(String typed) {
    return typed.matches("[0-9０-９]{1,2}");
  }
}
