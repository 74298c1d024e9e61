package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.chart.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ShapeType;

/**
 * A few short things side by side, each on a card of its own: three principles, three levels. As a
 * list they would leave most of the slide empty.
 */
record CardsTile(List<Card> cards) implements Tile {

  private static final int FEWEST = 3;
  private static final int MOST = 4;
  private static final int LONGEST = 90;
  private static final double GAP = 16;
  private static final double PADDING = 18;
  private static final double STRIPE = 5;
  private static final double LEAST_HEIGHT = 170;

  /** One of them; the body may be empty. */
  record Card(String heading, String body) {

    private boolean isShort() {
      return heading.length() + body.length() <= LONGEST;
    }

    private List<Paragraph> paragraphs() {
      Paragraph head = Paragraph.heading(heading).sized(body.isEmpty() ? 1 : 1.15);
      return body.isEmpty() ? List.of(head) : List.of(head, Paragraph.body(body));
    }
  }

  /** Pieces of advice under one headline. */
  static Optional<Tile> of(ReadyBlock.Advice advice) {
    if (advice.sections().size() != 1 || !advice.title().isEmpty()) {
      return Optional.empty();
    }
    return of(
        advice.sections().get(0).pieces().stream()
            .map(piece -> new Card(piece.heading(), piece.body()))
            .toList());
  }

  /** Points with nothing below them. */
  static Optional<Tile> of(ReadyBlock.Bullets bullets) {
    if (!bullets.heading().isEmpty()
        || bullets.items().stream().anyMatch(item -> !item.below().isEmpty())) {
      return Optional.empty();
    }
    return of(bullets.items().stream().map(item -> new Card(item.text().text(), "")).toList());
  }

  private static Optional<Tile> of(List<Card> cards) {
    return cards.size() >= FEWEST && cards.size() <= MOST && cards.stream().allMatch(Card::isShort)
        ? Optional.of(new CardsTile(new ArrayList<>(cards)))
        : Optional.empty();
  }

  private double cell(double width) {
    return (width - GAP * (cards.size() - 1)) / cards.size();
  }

  @Override
  public double height(double width, double size) {
    double room = cell(width) - 2 * PADDING;
    double highest =
        cards.stream()
            .mapToDouble(
                card ->
                    card.paragraphs().stream().mapToDouble(each -> each.height(room, size)).sum())
            .max()
            .orElse(0);
    return Math.max(LEAST_HEIGHT, highest + 2 * PADDING + STRIPE);
  }

  @Override
  public double width() {
    return 600;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public boolean isAlone() {
    return true;
  }

  /** A third of what is left over stays above them. */
  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double height = height(place.width(), size);
    double y = place.y() + Math.max(0, place.height() - height) / 3;
    double width = cell(place.width());
    for (int i = 0; i < cards.size(); i++) {
      Place card = new Place(place.x() + i * (width + GAP), y, width, height);
      canvas.card(card, Palette.SURFACE);
      canvas.describe(canvas.shape(ShapeType.RECT, card.top(STRIPE), Palette.BLUE, null, 0), "");
      canvas.text(card.below(STRIPE).inset(PADDING), cards.get(i).paragraphs(), size, false);
    }
  }
}
