package hanki.national.web;

import hanki.national.PublishedPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bar chart of a published series, from a zero baseline: the last value stands out, a period
 * without a value keeps its place with three dots, breaks and events are dotted lines with their
 * number and kind.
 *
 * <p>Lengths in units of the SVG's view box. More than 13 bars carry the numbers of the first, the
 * last, the largest and the smallest only; the table has all.
 */
public class SeriesDrawing {

  private static final int SLOT = 56;
  private static final int WIDEST_BAR = 40;
  private static final int NARROWEST = 360;
  private static final int BAR_SPACE = 170;
  private static final int LINE_OF_TEXT = 16;
  private static final int MOST_NUMBERS = 13;
  private static final int NARROW_LETTER = 7;
  private static final int WIDE_LETTER = 12;
  private static final int SPACE = 8;

  private final int width;
  private final int height;
  private final int baseline;
  private final int top;
  private final int slot;
  private final String finding;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** What a bar stands for; no amount where nothing was published. */
  public record Point(
      PublishedPeriod period,
      String label,
      Optional<BigDecimal> amount,
      String value,
      String href) {}

  /** A break or an event and what the line says. */
  public record Event(LocalDate day, String words) {}

  /** One bar, as it stands in the SVG. */
  public record Bar(
      String label,
      String value,
      String spoken,
      String href,
      int x,
      int y,
      int width,
      int height,
      boolean emphasised,
      boolean missing,
      boolean numbered) {

    /** Where its number stands. */
    public int middle() {
      return x + width / 2;
    }
  }

  /** A dotted line from the top to the baseline, and where its words stand. */
  public record Mark(int x, int y, String words, boolean leftwards) {

    /** The words stand beside the line, on the side where there is room. */
    public int textX() {
      return leftwards ? x - 5 : x + 5;
    }
  }

  /**
   * Draws the points, in their order.
   *
   * @param gapBefore index of the point before which a space parts two kinds of periods; -1 for
   *     none
   */
  public SeriesDrawing(
      List<Point> points, List<Event> events, int gapBefore, String unit, String finding) {
    this.finding = finding;
    int slots = points.size() + (gapBefore > 0 ? 1 : 0);
    int longest = points.stream().mapToInt(point -> length(point.label())).max().orElse(0);
    width = Math.max(NARROWEST, slots * Math.max(SLOT, longest + SPACE));
    slot = width / Math.max(1, slots);
    top = 24 + LINE_OF_TEXT * events.size();
    baseline = top + BAR_SPACE;
    height = baseline + 30;
    draw(points, gapBefore, unit);
    events.forEach(event -> mark(event, points));
  }

  /** About how long a text of 12 units is: letters and digits are narrow, all others wide. */
  private static int length(String text) {
    return text.chars().map(each -> each < 0x80 ? NARROW_LETTER : WIDE_LETTER).sum();
  }

  private void draw(List<Point> points, int gapBefore, String unit) {
    List<BigDecimal> amounts = points.stream().flatMap(each -> each.amount().stream()).toList();
    BigDecimal most = amounts.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    int last = lastKnown(points);
    int first = firstKnown(points);
    int wide = Math.min(WIDEST_BAR, slot * 7 / 10);
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      int tall = point.amount().map(amount -> height(amount, most)).orElse(0);
      int place = i + (gapBefore > 0 && i >= gapBefore ? 1 : 0);
      boolean numbered =
          points.size() <= MOST_NUMBERS
              || i == first
              || i == last
              || point.amount().filter(each -> each.equals(most) || each.equals(least)).isPresent();
      bars.add(
          new Bar(
              point.label(),
              point.value(),
              point.label() + " " + point.value() + (point.amount().isPresent() ? unit : ""),
              point.href(),
              slot * place + (slot - wide) / 2,
              baseline - tall,
              wide,
              tall,
              i == last,
              point.amount().isEmpty(),
              numbered));
    }
  }

  private static int lastKnown(List<Point> points) {
    int last = -1;
    for (int i = 0; i < points.size(); i++) {
      last = points.get(i).amount().isPresent() ? i : last;
    }
    return last;
  }

  private static int firstKnown(List<Point> points) {
    int first = 0;
    while (first < points.size() && points.get(first).amount().isEmpty()) {
      first++;
    }
    return first;
  }

  private static int height(BigDecimal amount, BigDecimal most) {
    return most.signum() == 0
        ? 0
        : amount
            .multiply(BigDecimal.valueOf(BAR_SPACE))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValue();
  }

  /** Before the first period that is touched: the day itself stands beside the chart. */
  private void mark(Event event, List<Point> points) {
    for (int i = 0; i < points.size(); i++) {
      PublishedPeriod period = points.get(i).period();
      if (i == 0 && event.day().isBefore(period.firstDay())) {
        return;
      }
      if (!event.day().isAfter(period.lastDay())) {
        int x = Math.max(2, slot * i);
        marks.add(new Mark(x, 12 + LINE_OF_TEXT * marks.size(), event.words(), x > width * 2 / 3));
        return;
      }
    }
  }

  public List<Bar> getBars() {
    return bars;
  }

  public List<Mark> getMarks() {
    return marks;
  }

  public String getFinding() {
    return finding;
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return height;
  }

  public int getBaseline() {
    return baseline;
  }

  /** How wide it wants to be, so that its letters are about as large as those of the page. */
  public String getSize() {
    if (width <= NARROWEST) {
      return "small";
    }
    if (width <= 480) {
      return "narrow";
    }
    return width <= 620 ? "medium" : width <= 760 ? "broad" : "large";
  }
}
