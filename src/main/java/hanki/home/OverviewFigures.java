package hanki.home;

import hanki.period.HalfToDate;
import java.util.List;

/**
 * The figures of the manager's page.
 *
 * @param lines every measure that counted something in either span
 * @param moves the classes whose number changed most, the largest change first
 */
public record OverviewFigures(
    HalfToDate period, List<OverviewLine> lines, List<OverviewLine> moves) {

  /** The same with copies. */
  public OverviewFigures {
    lines = List.copyOf(lines);
    moves = List.copyOf(moves);
  }
}
