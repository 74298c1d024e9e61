package hanki.surge;

import java.util.Optional;

/**
 * What a method would have said to weeks that are over.
 *
 * @param method empty for the ladder, by which the program gives its alerts
 * @param weeks how many weeks of how many rows it could tell
 * @param alerts weeks it would have called a surge
 * @param rises the same, alerts at most four weeks apart being one
 * @param passing rises of one week after which the count was back in its range
 */
public record TriedMethod(
    Optional<SurgeMethod> method, long weeks, long alerts, long rises, long passing) {

  /** Alerts by a thousand weeks, to one decimal. */
  public double perThousand() {
    return weeks == 0 ? 0 : Math.round(10_000.0 * alerts / weeks) / 10.0;
  }
}
