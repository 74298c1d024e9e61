package hanki.jointinvestigation;

import hanki.arrest.ArrestReference;
import hanki.arrest.Forces;
import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.CountingRule;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;

/** 合同捜査の逮捕人員: persons arrested in joint investigations, whichever member arrested them. */
@Dependent
class JointFigures implements FigureSource {

  /**
   * Persons arrested in joint investigations (合同捜査の逮捕人員).
   *
   * <p>Unit: 人. A person counts once in an investigation, by the first arrest shared there; a
   * second arrest (再逮捕) is the same person. Counted on: the day of that arrest. They are among the
   * persons arrested (逮捕人員), not beside them. Adds up over halves.
   *
   * <p>Source: domain facts 1.3 and 1.5; the deck of Miyagi's police adds up what several forces
   * arrested (pages 23 and 26).
   */
  static final Measure ARRESTED =
      new Measure(
          "joint.arrested",
          new Label("合同捜査の逮捕人員", "Persons arrested in joint investigations"),
          new Label("合同捜査の逮捕", "Joint arrests"),
          new Label("人", "persons"),
          new CountingRule(
              new Label(
                  "合同捜査・共同捜査で共有された逮捕の人を、その捜査での最初の逮捕で1人と数える。再逮捕は新たに数えない。"
                      + "参加するどの警察の逮捕も数える。逮捕人員の内数であり、それに足すものではない。",
                  "Persons whose arrests are shared in a joint investigation, each once there, by"
                      + " the first arrest; whichever member arrested. They are among the persons"
                      + " arrested and not to be added to them."),
              new Label("逮捕日", "Day of arrest"),
              new Label("合同捜査。逮捕した警察でも分ける", "The joint investigation; the police that arrested"),
              1,
              LocalDate.of(2011, 1, 1),
              new Label(
                  "宮城県警察「サイバーセキュリティセミナー」23・26頁の逮捕の数え方",
                  "How Miyagi's police counted arrests on pages 23 and 26 of its seminar")),
          List.of(Breakdown.JOINT, Breakdown.FORCE));

  /** Names of rows are the same for every reader; what is restricted goes by its number. */
  private static final Scope EVERYONE = Scope.everywhere("");

  private final JointArrests arrests;
  private final JointInvestigations investigations;
  private final JointNames names;
  private final Forces forces;
  private final BusinessClock clock;

  @Inject
  JointFigures(
      JointArrests arrests,
      JointInvestigations investigations,
      JointNames names,
      Forces forces,
      BusinessClock clock) {
    this.arrests = arrests;
    this.investigations = investigations;
    this.names = names;
    this.forces = forces;
    this.clock = clock;
  }

  @Override
  public List<Measure> measures() {
    return List.of(ARRESTED);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    return switch (breakdown) {
      case NONE -> arrests.total(first, last, among.among());
      case JOINT -> arrests.byJoint(first, last, among.among());
      case FORCE -> arrests.byForce(first, last, among.among());
      default -> List.of();
    };
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    Map<String, Label> labels = new LinkedHashMap<>();
    if (breakdown == Breakdown.FORCE) {
      forces.all().forEach(force -> labels.put(force.code(), force.name()));
    }
    if (breakdown == Breakdown.JOINT) {
      LocalDate today = clock.today();
      investigations
          .withMembers(EVERYONE.within(), EVERYONE.reader(), today)
          .forEach(
              each ->
                  labels.put(each.number(), new Label(names.title(each, today), each.number())));
    }
    return labels;
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return arrests
        .behind(
            figure.period().firstDay(),
            figure.period().lastDay(),
            figure.among(),
            scope.within(),
            scope.reader(),
            page)
        .stream()
        .map(ArrestReference::reference)
        .toList();
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    long all = arrests.behindInAll(first, last, figure.among());
    return new Contributions(
        all, all, arrests.visible(first, last, figure.among(), scope.within(), scope.reader()));
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    return arrests.counted(figure.period().firstDay(), figure.period().lastDay(), figure.among());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return arrests.latestDay();
  }
}
