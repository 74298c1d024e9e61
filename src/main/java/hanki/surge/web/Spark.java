package hanki.surge.web;

import hanki.surge.SurgeAlert;
import java.util.ArrayList;
import java.util.List;

/** The counts of the weeks up to an alert as small bars, its own the last, with its upper limit. */
public class Spark {

  private static final int HEIGHT = 24;
  private static final int SLOT = 7;
  private static final int THICK = 5;

  private final List<Bar> bars = new ArrayList<>();
  private final int limit;

  /** One week. */
  public record Bar(int x, int y, int height, boolean last) {

    /** How wide every bar is. */
    public int width() {
      return THICK;
    }
  }

  Spark(SurgeAlert alert) {
    List<Long> counts = alert.recent();
    double most =
        Math.max(
            alert.expectation().upper(),
            counts.stream().mapToLong(Long::longValue).max().orElse(1));
    for (int i = 0; i < counts.size(); i++) {
      int height = (int) Math.round(HEIGHT * counts.get(i) / most);
      bars.add(new Bar(i * SLOT, HEIGHT - height, height, i == counts.size() - 1));
    }
    limit = HEIGHT - (int) Math.round(HEIGHT * alert.expectation().upper() / most);
  }

  public List<Bar> getBars() {
    return bars;
  }

  /** Where the line of the upper limit lies. */
  public int getLimit() {
    return limit;
  }

  public int getHeight() {
    return HEIGHT;
  }

  public int getWidth() {
    return Math.max(SLOT, bars.size() * SLOT);
  }
}
