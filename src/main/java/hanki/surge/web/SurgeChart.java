package hanki.surge.web;

import hanki.surge.ExpectedWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Weekly counts as bars, and behind each the range that was expected of it with the knowledge of
 * its time. Every bar leads to its records. Lengths in units of the view box.
 */
public class SurgeChart {

  private static final int BASELINE = 200;
  private static final int TOP = 24;
  private static final int AXIS = 34;
  private static final int FEET = 7;
  private static final int TICKS = 4;

  private final int width;
  private final long top;
  private final int slot;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();

  /** What is written at a bar. */
  public record Said(String foot, String value, String spoken, String href, boolean shown) {}

  /** A number on the axis. */
  public record Tick(long amount, int y) {}

  /**
   * A week.
   *
   * @param style class of the bar
   * @param numbered whether its number stands at it
   * @param footed whether its day stands at its foot
   * @param bandY upper end of the expected range; 0 with the height if none was expected
   * @param meanY height of the expected mean
   */
  public record Bar(
      Said said,
      String style,
      int x,
      int y,
      int width,
      int height,
      boolean numbered,
      boolean footed,
      int slotX,
      int slotWidth,
      int bandY,
      int bandHeight,
      int meanY) {

    /** Where its number stands. */
    public int middle() {
      return x + width / 2;
    }

    /** Where the band ends. */
    public int slotEnd() {
      return slotX + slotWidth;
    }
  }

  /** Draws the weeks, oldest first. */
  SurgeChart(List<ExpectedWeek> weeks, int width, Function<ExpectedWeek, Said> saying) {
    this.width = width;
    long most = Math.max(1, weeks.stream().mapToLong(SurgeChart::highest).max().orElse(1));
    long step = step(most);
    top = (most + step - 1) / step * step;
    slot = (width - AXIS) / Math.max(1, weeks.size());
    for (long amount = 0; amount <= top; amount += step) {
      ticks.add(new Tick(amount, BASELINE - length(amount)));
    }
    for (int i = 0; i < weeks.size(); i++) {
      bars.add(bar(weeks.get(i), i, weeks.size(), saying.apply(weeks.get(i))));
    }
  }

  private static long highest(ExpectedWeek week) {
    return Math.max(
        week.count(), (long) Math.ceil(week.expectation().map(each -> each.upper()).orElse(0.0)));
  }

  /** The smallest of 1, 2 and 5 times a power of ten that makes no more than so many steps. */
  private static long step(long most) {
    long power = 1;
    while (true) {
      for (int digit : new int[] {1, 2, 5}) {
        if (digit * power * TICKS >= most) {
          return digit * power;
        }
      }
      power *= 10;
    }
  }

  private int length(double amount) {
    return (int) Math.round((BASELINE - TOP) * amount / top);
  }

  private Bar bar(ExpectedWeek week, int i, int all, Said said) {
    int x = AXIS + slot * i;
    int thick = Math.max(3, slot * 6 / 10);
    int height = length(week.count());
    int upper = length(week.expectation().map(each -> each.upper()).orElse(0.0));
    int lower = length(week.expectation().map(each -> each.lower()).orElse(0.0));
    int mean = length(week.expectation().map(each -> each.expected()).orElse(0.0));
    int every = (all + FEET - 1) / FEET;
    return new Bar(
        said,
        said.shown() ? "emf" : week.isSurge() ? "above" : "ctx",
        x + (slot - thick) / 2,
        BASELINE - height,
        thick,
        height,
        said.shown() || week.isSurge(),
        i % every == 0,
        x,
        slot,
        BASELINE - upper,
        upper - lower,
        BASELINE - mean);
  }

  public List<Bar> getBars() {
    return bars;
  }

  public List<Tick> getTicks() {
    return ticks;
  }

  public int getWidth() {
    return width;
  }

  public int getBaseline() {
    return BASELINE;
  }

  /** With room for the days below the baseline. */
  public int getHeight() {
    return BASELINE + 26;
  }
}
