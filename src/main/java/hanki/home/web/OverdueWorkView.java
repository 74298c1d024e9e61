package hanki.home.web;

import hanki.home.OverdueWork;
import hanki.home.OverdueWork.OfStation;
import hanki.home.ReadingOverdueWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What should have been done by now, station by station, of all the reader may see. */
@Named("overdueWorkView")
@RequestScoped
public class OverdueWorkView {

  private final ReadingOverdueWork reading;
  private OverdueWork work;

  @Inject
  OverdueWorkView(ReadingOverdueWork reading) {
    this.reading = reading;
  }

  @PostConstruct
  void read() {
    work = reading.byStation();
  }

  /** Stations with something overdue, in their order. */
  public List<OfStation> getStations() {
    return work.stations();
  }

  /** Consultations whose check is overdue, of all stations. */
  public long getChecks() {
    return work.checks();
  }

  /** Tasks whose day has passed, of all stations. */
  public long getTasks() {
    return work.tasks();
  }
}
