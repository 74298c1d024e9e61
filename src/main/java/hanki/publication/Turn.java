package hanki.publication;

import java.util.Optional;

/**
 * What an officer can do with a report that waits for a decision. Everybody decides for the own
 * seat and no other; who sits higher may decide before those below (引上げ), but not before another
 * division that is asked (合議). For one seat more the officer may act while it is empty (代決), and
 * who sits there sees it afterwards (後閲).
 *
 * @param next the seat that has to decide; none when all have
 * @param own the seat of the officer on the route; none who sits elsewhere
 */
public record Turn(
    Report report, Route route, String officer, Optional<Seat> next, Optional<Seat> own) {

  /** The turn of the officer of that number and post. */
  public static Turn of(Report report, Route route, String officer, String post) {
    Optional<Seat> next =
        report.state() == ReportState.CIRCULATING ? report.next(route) : Optional.empty();
    return new Turn(report, route, officer, next, route.of(post));
  }

  /** Whether the officer composed the report or sent it on its way. */
  public boolean isDrafter() {
    return report.isBy(officer);
  }

  /** Whether the officer's own seat is next. */
  public boolean isOwn() {
    return next.isPresent() && next.equals(own) && isFree();
  }

  /** Whether the officer sits above the seat that is next and may decide at once. */
  public boolean isPullingUp() {
    return isAbove() && isFree() && !route.asksOthers(next.get(), own.get());
  }

  /** Whether the officer may act for the seat that is next. */
  public boolean isActing() {
    return next.isPresent()
        && !next.equals(own)
        && next.get() != Seat.CONCURRENCE
        && !isDrafter()
        && !report.hasActed(officer);
  }

  /** Whether the officer sits above the seat that is next. */
  boolean isAbove() {
    return next.isPresent() && own.isPresent() && route.isAbove(own.get(), next.get());
  }

  private boolean isFree() {
    return !isDrafter() && !report.hasDecided(officer);
  }
}
