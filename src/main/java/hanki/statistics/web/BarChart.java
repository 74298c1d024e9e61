package hanki.statistics.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Bars from a zero baseline, drawn twice: standing for wide screens and paper, lying for
 * telephones, since text is never scaled. Every bar leads to its records.
 *
 * <p>With up to 13 bars each carries its number and there is no axis; with more, the first, the
 * last, the highest and the lowest do, and an axis with round numbers stands behind them.
 *
 * <p>Lengths in units of the view box.
 */
public class BarChart {

  private static final int WIDTH = 640;
  private static final int BASELINE = 206;
  private static final int TOP = 28;
  private static final int WIDEST_BAR = 56;
  private static final int MOST_LABELS = 13;
  private static final int FEET = 10;
  private static final int AXIS_WIDTH = 48;
  private static final int TICKS = 4;
  private static final int NARROW_WIDTH = 340;
  private static final int NARROW_LEFT = 76;
  private static final int NARROW_RIGHT = 96;
  private static final int LINE = 30;

  private final List<Mark> marks;
  private final String title;
  private final String unit;
  private final String finding;
  private final String source;
  private final long top;
  private final List<Tick> ticks = new ArrayList<>();

  /**
   * What a bar says.
   *
   * @param label at its foot: R1上
   * @param value its number as it is written
   * @param amount its length, 0 or more
   * @param emphasised whether it is the present one
   * @param open whether its period still runs, so that it will grow
   */
  public record Mark(
      String label,
      String value,
      String spoken,
      String href,
      long amount,
      boolean emphasised,
      boolean open) {}

  /** A round number on the axis and how high it stands. */
  public record Tick(String label, int y) {}

  /**
   * A drawn bar.
   *
   * @param labelled whether its number stands at it
   * @param footed whether its label stands at its foot
   */
  public record Bar(
      Mark mark, int x, int y, int width, int height, boolean labelled, boolean footed) {

    /** Where its number stands. */
    public int middle() {
      return x + width / 2;
    }

    /** Where it ends, lying. */
    public int end() {
      return x + width;
    }
  }

  /** Writes a number on the axis. */
  public interface Numbers {
    String text(long amount);
  }

  /**
   * Draws the marks, oldest first.
   *
   * @param unit what the numbers are written in
   * @param finding what the chart shows, in a sentence
   * @param source where the numbers come from
   */
  public BarChart(
      List<Mark> marks, String title, String unit, String finding, String source, Numbers numbers) {
    this.marks = List.copyOf(marks);
    this.title = title;
    this.unit = unit;
    this.finding = finding;
    this.source = source;
    long most = marks.stream().mapToLong(Mark::amount).max().orElse(0);
    if (isWithAxis() && most > 0) {
      long step = step(most);
      top = (most + step - 1) / step * step;
      for (long amount = 0; amount <= top; amount += step) {
        ticks.add(new Tick(numbers.text(amount), BASELINE - length(amount, BASELINE - TOP)));
      }
    } else {
      top = most;
    }
  }

  /** The smallest of 1, 2 and 5 times a power of ten that makes no more than so many steps. */
  static long step(long most) {
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

  private int length(long amount, int room) {
    return top == 0 ? 0 : Math.toIntExact(Math.round(room * (double) amount / top));
  }

  private boolean isWithAxis() {
    return marks.size() > MOST_LABELS;
  }

  private Set<Integer> labelled() {
    List<Integer> all = IntStream.range(0, marks.size()).boxed().toList();
    if (!isWithAxis()) {
      return new HashSet<>(all);
    }
    Comparator<Integer> byAmount = Comparator.comparing(i -> marks.get(i).amount());
    return new HashSet<>(
        List.of(
            0,
            marks.size() - 1,
            all.stream().max(byAmount).orElseThrow(),
            all.stream().min(byAmount).orElseThrow()));
  }

  /** Counted from the last, so many have their label at the foot that none touches the next. */
  private boolean isFooted(int i) {
    int every = isWithAxis() ? (marks.size() + FEET - 1) / FEET : 1;
    return (marks.size() - 1 - i) % every == 0;
  }

  /** The standing bars. */
  public List<Bar> getBars() {
    int left = ticks.isEmpty() ? 0 : AXIS_WIDTH;
    int step = (WIDTH - left) / Math.max(1, marks.size());
    int width = Math.max(2, Math.min(WIDEST_BAR, step * 7 / 10));
    Set<Integer> labelled = labelled();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int height = length(marks.get(i).amount(), BASELINE - TOP);
      int x = left + step * i + (step - width) / 2;
      bars.add(
          new Bar(
              marks.get(i),
              x,
              BASELINE - height,
              width,
              height,
              labelled.contains(i),
              isFooted(i)));
    }
    return bars;
  }

  /** The lying bars, each with its number. */
  public List<Bar> getLines() {
    List<Bar> lines = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int width = length(marks.get(i).amount(), NARROW_WIDTH - NARROW_LEFT - NARROW_RIGHT);
      lines.add(new Bar(marks.get(i), NARROW_LEFT, LINE * i + 4, width, LINE - 10, true, true));
    }
    return lines;
  }

  public List<Tick> getTicks() {
    return ticks;
  }

  public List<Mark> getMarks() {
    return marks;
  }

  /** Whether one of the bars will grow. */
  public boolean isOpen() {
    return marks.stream().anyMatch(Mark::open);
  }

  public String getTitle() {
    return title;
  }

  public String getUnit() {
    return unit;
  }

  public String getFinding() {
    return finding;
  }

  public String getSource() {
    return source;
  }

  public int getWidth() {
    return WIDTH;
  }

  public int getHeight() {
    return BASELINE + 34;
  }

  public int getBaseline() {
    return BASELINE;
  }

  public int getNarrowWidth() {
    return NARROW_WIDTH;
  }

  public int getNarrowHeight() {
    return LINE * marks.size() + 4;
  }

  public int getNarrowLeft() {
    return NARROW_LEFT;
  }
}
