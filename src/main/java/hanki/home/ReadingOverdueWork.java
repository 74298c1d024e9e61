package hanki.home;

import hanki.consultation.ReadingCourse;
import hanki.home.OverdueWork.OfStation;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.investigation.FindingTasks;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.StationCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What should have been done by now, station by station, of all the reader may see. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_CASES)
public class ReadingOverdueWork {

  private final ReadingCourse consultations;
  private final FindingTasks tasks;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  ReadingOverdueWork(
      ReadingCourse consultations, FindingTasks tasks, Reference reference, BusinessClock clock) {
    this.consultations = consultations;
    this.tasks = tasks;
    this.reference = reference;
    this.clock = clock;
  }

  /** As of today. */
  public OverdueWork byStation() {
    Map<String, Long> checks = byCode(consultations.overdueByStation(clock.today()));
    Map<String, Long> late = byCode(tasks.lateByStation());
    return new OverdueWork(
        reference.stations().stream()
            .map(
                station ->
                    new OfStation(
                        station,
                        checks.getOrDefault(station.code(), 0L),
                        late.getOrDefault(station.code(), 0L)))
            .filter(each -> each.checks() + each.tasks() > 0)
            .toList());
  }

  private static Map<String, Long> byCode(List<StationCount> counts) {
    return counts.stream().collect(Collectors.toMap(StationCount::station, StationCount::count));
  }
}
