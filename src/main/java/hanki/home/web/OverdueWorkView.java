package hanki.home.web;

import hanki.consultation.ReadingCourse;
import hanki.investigation.FindingTasks;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.Station;
import hanki.reference.StationCount;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What should have been done by now, station by station, of all the reader may see. */
@Named("overdueWorkView")
@RequestScoped
public class OverdueWorkView {

  private final ReadingCourse consultations;
  private final FindingTasks tasks;
  private final Reference reference;
  private final BusinessClock clock;
  private List<OfStation> stations;

  /** One station with something overdue. */
  public record OfStation(Station station, long checks, long tasks) {}

  @Inject
  OverdueWorkView(
      ReadingCourse consultations, FindingTasks tasks, Reference reference, BusinessClock clock) {
    this.consultations = consultations;
    this.tasks = tasks;
    this.reference = reference;
    this.clock = clock;
  }

  @PostConstruct
  void count() {
    Map<String, Long> checks = byCode(consultations.overdueByStation(clock.today()));
    Map<String, Long> late = byCode(tasks.lateByStation());
    stations =
        reference.stations().stream()
            .map(
                station ->
                    new OfStation(
                        station,
                        checks.getOrDefault(station.code(), 0L),
                        late.getOrDefault(station.code(), 0L)))
            .filter(each -> each.checks() + each.tasks() > 0)
            .toList();
  }

  private static Map<String, Long> byCode(List<StationCount> counts) {
    return counts.stream().collect(Collectors.toMap(StationCount::station, StationCount::count));
  }

  /** Stations with something overdue, in their order. */
  public List<OfStation> getStations() {
    return stations;
  }

  /** Consultations whose check is overdue, of all stations. */
  public long getChecks() {
    return stations.stream().mapToLong(OfStation::checks).sum();
  }

  /** Tasks whose day has passed, of all stations. */
  public long getTasks() {
    return stations.stream().mapToLong(OfStation::tasks).sum();
  }
}
