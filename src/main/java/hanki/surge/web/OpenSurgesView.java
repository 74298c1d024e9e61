package hanki.surge.web;

import hanki.surge.FindingSurges;
import hanki.surge.SurgeAlert;
import hanki.surge.SurgeFilter;
import hanki.surge.SurgeList;
import hanki.surge.SurgeState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The alerts nobody has said anything to yet, for a page about other things. */
@Named("openSurgesView")
@RequestScoped
public class OpenSurgesView {

  private static final int SHOWN = 5;

  private final FindingSurges finding;
  private final SurgeWords surgeWords;
  private SurgeList open;

  /** An alert as a line. */
  public record Line(SurgeAlert alert, String name, String range) {}

  @Inject
  OpenSurgesView(FindingSurges finding, SurgeWords surgeWords) {
    this.finding = finding;
    this.surgeWords = surgeWords;
  }

  @PostConstruct
  void read() {
    open = finding.alerts(new SurgeFilter(SurgeState.OPEN, null, null, null), 0);
  }

  public long getFound() {
    return open.found();
  }

  /** The latest of them. */
  public List<Line> getLines() {
    return open.alerts().stream()
        .limit(SHOWN)
        .map(
            alert ->
                new Line(
                    alert,
                    surgeWords.watched(alert.watched()) + "　" + surgeWords.row(alert),
                    surgeWords.range(alert.expectation())))
        .toList();
  }
}
