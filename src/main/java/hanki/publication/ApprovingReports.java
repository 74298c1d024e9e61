package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The way of a report through the seats of its route (決裁). Nobody decides on what they drafted; who
 * sits higher may decide at once (引上げ); who sits elsewhere acts for a seat (代決), which sees it
 * afterwards (後閲).
 */
@ApplicationScoped
@Transactional
public class ApprovingReports {

  private final Reports reports;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  ApprovingReports(Reports reports, CurrentOfficer officer, BusinessClock clock) {
    this.reports = reports;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Sends a draft on its way (起案).
   *
   * @return its id
   * @throws ReportNotHere if it is on its way already, or published
   * @throws ReportChangedMeanwhile if somebody else changed it since the page was opened
   */
  @Audited("report.submit")
  @Permitted(Permission.COMPOSE_REPORTS)
  public Long submit(Long id, int version) {
    Report report = standing(id, version);
    require(report, report.state().isOpen());
    report.submit(code(), clock.instant());
    return id;
  }

  /**
   * Takes a report back before it is decided on (引戻し).
   *
   * @return its id
   * @throws ReportNotHere if it is not on its way
   */
  @Audited("report.take-back")
  @Permitted(Permission.COMPOSE_REPORTS)
  public Long takeBack(Long id, int version) {
    Report report = standing(id, version);
    require(report, report.state() == ReportState.CIRCULATING);
    report.giveBack(Decision.Act.TAKEN_BACK, null, code(), clock.instant(), "");
    return id;
  }

  /**
   * Decides for the seat that is next, or for a higher one at which the officer sits.
   *
   * @return its id
   * @throws OwnDraft if the officer drafted the report or sent it on its way
   * @throws ReportNotHere if it is not on its way
   * @throws ReportChangedMeanwhile if somebody else decided since the page was opened
   */
  @Audited("report.approve")
  @Permitted(Permission.APPROVE_REPORTS)
  public Long approve(Long id, int version, String words) {
    Report report = toDecideOn(id, version);
    Route route = Route.of(report.kind(), settings);
    Seat next = report.next(route).orElseThrow(() -> new ReportNotHere(report.title()));
    Optional<Seat> own = route.of(officer.get().post());
    boolean higher = own.filter(seat -> route.isAbove(seat, next)).isPresent();
    boolean acting = !higher && !own.filter(next::equals).isPresent();
    report.approve(
        higher ? own.get() : next,
        higher ? Decision.Act.PULLED_UP : Decision.Act.APPROVED,
        route,
        new Report.By(code(), clock.instant(), acting),
        words);
    return id;
  }

  /**
   * Gives a report back to its drafter (差戻し), also one that was decided on and cannot be published
   * as it is.
   *
   * @return its id
   * @throws ReasonNeeded if it is not said why
   * @throws OwnDraft if the officer drafted the report
   * @throws ReportNotHere if it is not on its way, or published already
   */
  @Audited("report.give-back")
  @Permitted(Permission.APPROVE_REPORTS)
  public Long giveBack(Long id, int version, String words) {
    Report report = standing(id, version);
    require(
        report,
        report.state() == ReportState.CIRCULATING || report.state() == ReportState.APPROVED);
    requireAnother(report);
    if (words.isBlank()) {
      throw new ReasonNeeded();
    }
    Seat seat = report.next(Route.of(report.kind(), settings)).orElse(null);
    report.giveBack(Decision.Act.RETURNED, seat, code(), clock.instant(), words);
    return id;
  }

  /**
   * Sees what another decided for the officer's seat (後閲).
   *
   * @return its id
   * @throws NothingToSee if nobody acted for it
   */
  @Audited("report.see")
  @Permitted(Permission.APPROVE_REPORTS)
  public Long see(Long id, int version, String words) {
    Report report = standing(id, version);
    Seat seat =
        Route.of(report.kind(), settings)
            .of(officer.get().post())
            .filter(report.toSee()::contains)
            .orElseThrow(() -> new NothingToSee(report.title()));
    report.see(seat, code(), clock.instant(), words);
    return id;
  }

  private Report toDecideOn(Long id, int version) {
    Report report = standing(id, version);
    require(report, report.state() == ReportState.CIRCULATING);
    requireAnother(report);
    return report;
  }

  private void requireAnother(Report report) {
    if (report.isBy(code())) {
      throw new OwnDraft(report.title());
    }
  }

  private Report standing(Long id, int version) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (report.version() != version) {
      throw new ReportChangedMeanwhile(report.title());
    }
    return report;
  }

  private static void require(Report report, boolean here) {
    if (!here) {
      throw new ReportNotHere(report.title());
    }
  }

  private String code() {
    return officer.get().code();
  }
}
