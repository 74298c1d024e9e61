package hanki.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How far the making of files is, for pages that wait for it; nothing of it is kept. */
@ApplicationScoped
public class WorkUnderway {

  private final Map<String, State> underway = new ConcurrentHashMap<>();

  /**
   * How far it is.
   *
   * @param form the file that is being made; null while figures are counted
   * @param done steps that are done
   * @param of all steps: counting, and one for each file
   */
  public record State(ReportForm form, int done, int of) {}

  /** What an officer waits for at a report; none if nothing is being made. */
  public Optional<State> of(String officer, Long report) {
    return Optional.ofNullable(underway.get(key(officer, report)));
  }

  void reach(String officer, Long report, State state) {
    underway.put(key(officer, report), state);
  }

  void end(String officer, Long report) {
    underway.remove(key(officer, report));
  }

  private static String key(String officer, Long report) {
    return officer + "/" + report;
  }
}
