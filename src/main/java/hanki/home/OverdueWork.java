package hanki.home;

import hanki.reference.Station;
import java.util.List;

/**
 * What should have been done by now, station by station.
 *
 * @param stations those with something overdue, in their order
 */
public record OverdueWork(List<OfStation> stations) {

  /**
   * One station.
   *
   * @param checks consultations whose check is overdue
   * @param tasks open tasks whose day has passed
   */
  public record OfStation(Station station, long checks, long tasks) {}

  /** The same with a copy. */
  public OverdueWork {
    stations = List.copyOf(stations);
  }

  /** Consultations whose check is overdue, of all stations. */
  public long checks() {
    return stations.stream().mapToLong(OfStation::checks).sum();
  }

  /** Tasks whose day has passed, of all stations. */
  public long tasks() {
    return stations.stream().mapToLong(OfStation::tasks).sum();
  }
}
