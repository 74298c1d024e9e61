package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Country;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of joint investigations what reports publish: like figures, the same to every reader. One
 * that was withdrawn, or limited to some officers, is not told.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class TellingJointInvestigations {

  private static final Scope EVERYONE = Scope.everywhere("");

  private final JointInvestigations investigations;
  private final SharedRecords records;
  private final JointNames names;
  private final Reference reference;
  private final Forces forces;
  private final BusinessClock clock;

  @Inject
  TellingJointInvestigations(
      JointInvestigations investigations,
      SharedRecords records,
      JointNames names,
      Reference reference,
      Forces forces,
      BusinessClock clock) {
    this.investigations = investigations;
    this.records = records;
    this.names = names;
    this.reference = reference;
    this.forces = forces;
    this.clock = clock;
  }

  /** The number of the latest one of that method of crime. */
  public Optional<String> latestOf(String method) {
    return investigations.latestOf(method);
  }

  /** The one of that number; none if there is none that may be told. */
  public Optional<ToldInvestigation> told(String number) {
    LocalDate today = clock.today();
    return investigations
        .toldAs(number)
        .flatMap(id -> investigations.find(id, EVERYONE, today))
        .map(of -> told(of, today));
  }

  private ToldInvestigation told(JointInvestigation of, LocalDate today) {
    List<SharedArrestRow> first =
        records.arrests(of.id(), EVERYONE.within(), EVERYONE.reader(), today).stream()
            .filter(arrest -> !arrest.isAgain())
            .toList();
    SharedArrests made = new SharedArrests(first, records.offences(of.id()));
    Map<String, String> nationals = nationals();
    Map<YearMonth, List<SharedArrestRow>> months =
        first.stream()
            .collect(
                Collectors.groupingBy(
                    arrest -> YearMonth.from(arrest.day()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new ToldInvestigation(
        of.number(),
        names.title(of, today),
        months.values().stream().map(arrests -> made.sentence(arrests, nationals)).toList(),
        first.stream().map(SharedArrestRow::force).distinct().map(this::force).toList());
  }

  private ToldInvestigation.Force force(String code) {
    return new ToldInvestigation.Force(code, forces.force(code).name().ja());
  }

  private Map<String, String> nationals() {
    return reference.countries().stream()
        .collect(
            Collectors.toMap(Country::code, Country::nationality, (earlier, later) -> earlier));
  }
}
