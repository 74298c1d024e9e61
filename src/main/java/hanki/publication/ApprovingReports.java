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

/**
 * The way of a report through the seats of its route (決裁). Nobody decides on what they drafted, and
 * everybody for one seat only; {@link Turn} says whose turn it is.
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
   * Decides for the officer's own seat, if it is next or above the one that is (引上げ).
   *
   * @return its id
   * @throws OwnDraft if the officer drafted the report or sent it on its way
   * @throws NotYourSeat if the officer's seat is not next and not above
   * @throws OneSeatEach if the officer decided already
   * @throws ConcurrenceOpen if another division has to agree before
   * @throws ReportNotHere if it is not on its way
   * @throws ReportChangedMeanwhile if somebody else decided since the page was opened
   */
  @Audited("report.approve")
  @Permitted(Permission.APPROVE_REPORTS)
  public Long approve(Long id, int version, String words) {
    Report report = toDecideOn(id, version);
    Turn turn = turn(report);
    Seat next = turn.next().orElseThrow(() -> new ReportNotHere(report.title()));
    if (!turn.isOwn() && !turn.isPullingUp()) {
      throw refused(turn, next);
    }
    report.approve(
        turn.own().orElseThrow(),
        turn.isOwn() ? Decision.Act.APPROVED : Decision.Act.PULLED_UP,
        turn.route(),
        new Report.By(code(), clock.instant(), false),
        words);
    return id;
  }

  private static RuntimeException refused(Turn turn, Seat next) {
    String title = turn.report().title();
    if (turn.report().hasDecided(turn.officer())) {
      return new OneSeatEach(title);
    }
    return turn.isAbove() ? new ConcurrenceOpen(title) : new NotYourSeat(title, next);
  }

  /**
   * Decides for the seat that is next in place of who sits there (代決); they see it afterwards.
   *
   * @return its id
   * @throws ReasonNeeded if it is not said why
   * @throws OwnDraft if the officer drafted the report or sent it on its way
   * @throws OneSeatEach if the officer acted for a seat already, or sits there
   * @throws ConcurrenceOpen if the seat is that of another division
   * @throws ReportNotHere if it is not on its way
   */
  @Audited("report.act")
  @Permitted(Permission.APPROVE_REPORTS)
  public Long act(Long id, int version, String words) {
    Report report = toDecideOn(id, version);
    Turn turn = turn(report);
    Seat next = turn.next().orElseThrow(() -> new ReportNotHere(report.title()));
    if (!turn.isActing()) {
      throw next == Seat.CONCURRENCE
          ? new ConcurrenceOpen(report.title())
          : new OneSeatEach(report.title());
    }
    if (words.isBlank()) {
      throw new ReasonNeeded();
    }
    report.approve(
        next,
        Decision.Act.APPROVED,
        turn.route(),
        new Report.By(code(), clock.instant(), true),
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

  private Turn turn(Report report) {
    Route route = Route.of(report.kind(), settings);
    return Turn.of(report, route, code(), officer.get().post());
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
