package hanki.identity;

/**
 * Whose records a reader sees: the whole prefecture, one station, or none.
 *
 * <p>A parameter of every query that returns records. Counts take none: a figure is the same for
 * every reader.
 */
public record Scope(boolean everywhere, Long stationId) {

  private static final Long NO_STATION = -1L;

  /** All records of the prefecture. */
  public static Scope wholePrefecture() {
    return new Scope(true, NO_STATION);
  }

  /** The records of one station. */
  public static Scope ofStation(Long stationId) {
    return new Scope(false, stationId);
  }

  /** No records at all. */
  public static Scope nothing() {
    return new Scope(false, NO_STATION);
  }
}
