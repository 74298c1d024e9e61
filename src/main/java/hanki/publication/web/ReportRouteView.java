package hanki.publication.web;

import hanki.identity.Colleagues;
import hanki.identity.Colleagues.Posted;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.publication.Decision;
import hanki.publication.FindingReports;
import hanki.publication.FindingReports.Waiting;
import hanki.publication.Report;
import hanki.publication.Route;
import hanki.publication.Seat;
import hanki.publication.Turn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/**
 * The route of a report: who sits where, who decided, whose turn it is, and what waits for whom.
 */
@Named("reportRouteView")
@RequestScoped
public class ReportRouteView {

  private final FindingReports finding;
  private final CurrentOfficer officer;
  private final Colleagues colleagues;
  private List<Posted> deciders;
  private List<Waiting> waiting;

  @Inject
  ReportRouteView(FindingReports finding, CurrentOfficer officer, Colleagues colleagues) {
    this.finding = finding;
    this.officer = officer;
    this.colleagues = colleagues;
  }

  /**
   * A seat on the route.
   *
   * @param decision that was taken for it; null for none yet
   * @param next whether it has to decide now
   * @param toSee whether another acted for it and it has not seen that yet (後閲)
   * @param holders who sits there
   */
  public record Stop(
      Seat seat, Decision decision, boolean next, boolean toSee, List<Posted> holders) {}

  /** The seats of a report, the lowest first. */
  public List<Stop> stops(Report report) {
    Route route = finding.route(report);
    Turn turn = turn(report);
    List<Stop> stops = new ArrayList<>();
    for (Seat seat : route.seats()) {
      Decision decided =
          report.round().stream()
              .filter(each -> each.seat() == seat && each.act().isApproval())
              .findFirst()
              .orElse(null);
      boolean next = turn.next().filter(seat::equals).isPresent();
      stops.add(new Stop(seat, decided, next, report.toSee().contains(seat), holders(seat)));
    }
    return stops;
  }

  private List<Posted> holders(Seat seat) {
    if (deciders == null) {
      deciders = colleagues.allowed(Permission.APPROVE_REPORTS);
    }
    return deciders.stream().filter(each -> seat.isHeldBy(each.post())).toList();
  }

  /** What the officer can do with it now. */
  public Turn turn(Report report) {
    return Turn.of(report, finding.route(report), officer.get().code(), officer.get().post());
  }

  /** The officer's own seat, if another acted for it and that is to be seen; null if not. */
  public Seat toSee(Report report) {
    return report.toSee().stream()
        .filter(seat -> seat.isHeldBy(officer.get().post()))
        .findFirst()
        .orElse(null);
  }

  /** The reports that wait for the officer. */
  public List<Waiting> getWaiting() {
    if (waiting == null) {
      waiting =
          officer.may(Permission.APPROVE_REPORTS)
              ? finding.waitingFor(officer.get().code(), officer.get().post())
              : List.of();
    }
    return waiting;
  }
}
