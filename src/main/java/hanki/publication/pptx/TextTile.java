package hanki.publication.pptx;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs, on a ground or without.
 *
 * @param ground colour behind them; null for none
 * @param alone whether nothing stands beside them
 * @param centred whether the lines stand in the middle
 */
record TextTile(List<Paragraph> paragraphs, Color ground, boolean alone, boolean centred)
    implements Tile {

  private static final double PADDING = 12;
  private static final double LEAST_WIDTH = 260;

  static TextTile plain(List<Paragraph> paragraphs) {
    return new TextTile(paragraphs, null, true, false);
  }

  static TextTile card(List<Paragraph> paragraphs, Color ground) {
    return new TextTile(paragraphs, ground, false, false);
  }

  /** The same without a heading that says what the slide says already. */
  TextTile under(String title) {
    boolean again =
        paragraphs.size() > 1 && paragraphs.get(0).bold() && paragraphs.get(0).text().equals(title);
    return again ? with(paragraphs.subList(1, paragraphs.size())) : this;
  }

  private double padding() {
    return ground == null ? 0 : PADDING;
  }

  @Override
  public double height(double width, double size) {
    double room = width - 2 * padding();
    double sum = paragraphs.stream().mapToDouble(each -> each.height(room, size)).sum();
    return sum + 2 * padding() + 4;
  }

  @Override
  public double width() {
    return LEAST_WIDTH;
  }

  @Override
  public boolean grows() {
    return centred;
  }

  @Override
  public boolean isAlone() {
    return alone;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    if (ground != null) {
      canvas.card(place, ground);
    }
    double left = centred ? Math.max(0, place.height() - height(place.width(), size)) : 0;
    canvas.text(place.inset(padding()).below(left / 3), paragraphs, size, centred);
  }

  @Override
  public List<Tile> pieces(double width, double height, double size) {
    List<Tile> pieces = new ArrayList<>();
    List<Paragraph> taken = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      List<Paragraph> more = new ArrayList<>(taken);
      more.add(paragraph);
      if (!taken.isEmpty() && with(more).height(width, size) > height) {
        List<Paragraph> next = headingsAtEnd(taken);
        pieces.add(with(List.copyOf(taken)));
        taken.clear();
        taken.addAll(next);
      }
      taken.add(paragraph);
    }
    pieces.add(with(List.copyOf(taken)));
    return pieces;
  }

  /** A heading goes with what it stands over. */
  private static List<Paragraph> headingsAtEnd(List<Paragraph> taken) {
    List<Paragraph> moved = new ArrayList<>();
    while (taken.size() > 1 && taken.get(taken.size() - 1).bold()) {
      moved.add(0, taken.remove(taken.size() - 1));
    }
    return moved;
  }

  private TextTile with(List<Paragraph> some) {
    return new TextTile(some, ground, alone, centred);
  }
}
