package hanki.surge;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tries all methods on weeks that are over, so that an analyst knows how often they cry wolf. It
 * keeps nothing.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_SURGES)
public class TryingMethods {

  private final SurgeAlerts alerts;
  private final WeeklyCounts counts;

  @Inject
  TryingMethods(SurgeAlerts alerts, WeeklyCounts counts) {
    this.alerts = alerts;
    this.counts = counts;
  }

  /**
   * Tries them on everything that is watched.
   *
   * @throws WeeksOutOfReach if there are more than {@link WatchingSurges#MOST_WEEKS} or none
   */
  public TrialOfMethods over(Week first, Week last) {
    long weeks = last.firstDay().toEpochDay() - first.firstDay().toEpochDay();
    if (weeks < 0 || weeks / 7 >= WatchingSurges.MOST_WEEKS) {
      throw new WeeksOutOfReach(WatchingSurges.MOST_WEEKS);
    }
    List<WeeklySeries> rows = new ArrayList<>();
    for (Watched watched : Watched.values()) {
      rows.addAll(counts.upTo(watched, first, last).values());
    }
    return new TrialOfMethods(
        first,
        last,
        rows.size(),
        Stream.concat(
                Stream.of(MethodTrial.ofLadder()),
                Arrays.stream(SurgeMethod.values()).map(MethodTrial::of))
            .map(trial -> trial.over(rows, first))
            .toList(),
        new TrialOfMethods.Decisions(
            count(SurgeState.OPEN, first, last),
            count(SurgeState.CONFIRMED, first, last),
            count(SurgeState.WATCHED, first, last),
            count(SurgeState.DISMISSED, first, last)));
  }

  private long count(SurgeState state, Week first, Week last) {
    return alerts.count(
        List.of(state), Arrays.asList(Watched.values()), first.firstDay(), last.lastDay());
  }
}
