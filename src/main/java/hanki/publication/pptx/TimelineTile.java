package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;

/** Events below each other at a line; those that stand out have a ground of their own. */
record TimelineTile(ReadyBlock.Timeline timeline) implements Tile {

  private static final double LEAST_WIDTH = 330;
  private static final double LARGEST = 17;
  private static final double DOT = 9;
  private static final double AFTER_LINE = 22;
  private static final double BETWEEN = 7;
  private static final double PADDING = 5;

  private static double own(double size) {
    return Math.min(LARGEST, size * 0.9);
  }

  private List<Paragraph> title() {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!timeline.title().isEmpty()) {
      paragraphs.add(Paragraph.heading(timeline.title()));
    }
    if (!timeline.heading().text().isEmpty()) {
      paragraphs.add(Paragraph.below(timeline.heading().text(), 0));
    }
    return paragraphs;
  }

  private double titleHeight(double width, double size) {
    return title().stream().mapToDouble(each -> each.height(width, size)).sum();
  }

  private double dates(double own) {
    double widest =
        timeline.events().stream()
            .mapToDouble(event -> Extent.ems(event.when(), true))
            .max()
            .orElse(0);
    return Math.min(9, widest + 1) * own;
  }

  private double eventHeight(ReadyBlock.Timeline.Event event, double width, double size) {
    double own = own(size);
    double room = width - AFTER_LINE - dates(own) - 2 * PADDING;
    return Math.max(words(event).height(room, own), date(event).height(dates(own), own))
        + 2 * PADDING;
  }

  private static Paragraph words(ReadyBlock.Timeline.Event event) {
    return new Paragraph(event.text().text(), 1, event.strong(), Palette.INK, "", 0, 0);
  }

  private static Paragraph date(ReadyBlock.Timeline.Event event) {
    return new Paragraph(event.when(), 1, true, Palette.NAVY, "", 0, 0);
  }

  @Override
  public double height(double width, double size) {
    return titleHeight(width, size)
        + timeline.events().stream()
            .mapToDouble(event -> eventHeight(event, width, size) + BETWEEN)
            .sum();
  }

  @Override
  public double width() {
    return LEAST_WIDTH;
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double own = own(size);
    double title = titleHeight(place.width(), size);
    if (title > 0) {
      canvas.text(place.top(title), title(), size, false);
    }
    double top = place.y() + title + BETWEEN / 2;
    double first = -1;
    double last = 0;
    double y = top;
    List<Runnable> dots = new ArrayList<>();
    for (ReadyBlock.Timeline.Event event : timeline.events()) {
      double height = eventHeight(event, place.width(), size);
      double middle = y + PADDING + own * Extent.LINE / 2;
      first = first < 0 ? middle : first;
      last = middle;
      Place row = new Place(place.x() + AFTER_LINE, y, place.width() - AFTER_LINE, height);
      draw(canvas, event, row, own);
      Color colour = event.strong() ? Palette.BLUE : Palette.STRONG_LINE;
      Place dot = new Place(place.x() + 4, middle - DOT / 2, DOT, DOT);
      dots.add(() -> canvas.shape(ShapeType.ELLIPSE, dot, colour, Color.WHITE, 1));
      y += height + BETWEEN;
    }
    double x = place.x() + 4 + DOT / 2;
    var line = canvas.line(x, first, x, last, Palette.STRONG_LINE, 2);
    canvas.describe(line, timeline.alt());
    dots.forEach(Runnable::run);
  }

  private void draw(Canvas canvas, ReadyBlock.Timeline.Event event, Place row, double own) {
    if (event.strong()) {
      canvas.card(row, Palette.TINT);
    }
    Place words = row.inset(PADDING);
    canvas.text(
        new Place(words.x(), words.y(), dates(own), words.height()),
        List.of(date(event)),
        own,
        false);
    canvas.text(
        new Place(words.x() + dates(own), words.y(), words.width() - dates(own), words.height()),
        List.of(words(event)),
        own,
        false);
  }

  @Override
  public List<Tile> pieces(double width, double height, double size) {
    List<Tile> pieces = new ArrayList<>();
    List<ReadyBlock.Timeline.Event> taken = new ArrayList<>();
    for (ReadyBlock.Timeline.Event event : timeline.events()) {
      List<ReadyBlock.Timeline.Event> more = new ArrayList<>(taken);
      more.add(event);
      if (!taken.isEmpty() && with(more).height(width, size) > height) {
        pieces.add(with(List.copyOf(taken)));
        taken.clear();
      }
      taken.add(event);
    }
    pieces.add(with(List.copyOf(taken)));
    return pieces;
  }

  private TimelineTile with(List<ReadyBlock.Timeline.Event> events) {
    return new TimelineTile(
        new ReadyBlock.Timeline(
            timeline.id(), timeline.title(), timeline.heading(), events, timeline.alt()));
  }
}
