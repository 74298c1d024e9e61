package hanki.incident;

import hanki.statistics.Cell;

/** One row of a grouped count: incidents of a category or station, and their money in yen. */
public record IncidentCell(String code, Long incidents, Long loss, Long stopped) {

  /** A sum over no rows is null in SQL and zero here. */
  public IncidentCell {
    loss = loss == null ? 0 : loss;
    stopped = stopped == null ? 0 : stopped;
  }

  Cell cell(String measure) {
    return new Cell(code, value(measure));
  }

  /** What the row comes to under that measure. */
  long value(String measure) {
    return switch (measure) {
      case CountedIncidents.LOSS -> loss;
      case CountedIncidents.NET_LOSS -> loss - stopped;
      default -> incidents;
    };
  }
}
