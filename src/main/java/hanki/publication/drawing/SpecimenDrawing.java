package hanki.publication.drawing;

import hanki.guidance.diagram.WrappedText;
import hanki.publication.ReadyBlock.Specimen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The picture of a fake shop: its page in a window, and beside it, in the order from above, what
 * gives it away, each note with a line to the place it speaks of.
 */
public final class SpecimenDrawing {

  public static final int WIDTH = 720;
  public static final int HEIGHT = 324;

  /** Size of running words. */
  public static final int TEXT = 13;

  private static final int RIGHT = 430;
  private static final int INSET = 22;
  private static final int GOODS = 104;
  private static final int GOOD_HEIGHT = 112;
  private static final int MOST_GOODS = 3;
  private static final int PAYMENT = 232;
  private static final int COMPANY = 276;
  private static final int STRIP = 34;
  private static final int NOTES = 470;
  private static final int NOTE_WIDTH = WIDTH - NOTES - 6;
  private static final int LINE = 19;
  private static final int BADGE = 11;

  private final Specimen specimen;
  private final List<Piece> pieces = new ArrayList<>();

  public SpecimenDrawing(Specimen specimen) {
    this.specimen = specimen;
    drawWindow();
    drawGoods();
    drawStrip(PAYMENT, "お支払い方法", specimen.payment());
    drawStrip(COMPANY, "会社概要", specimen.company());
    drawNotes();
  }

  private void add(Piece.Kind kind, int x, int y, int width, int height) {
    pieces.add(new Piece(kind, x, y, width, height, ""));
  }

  private void words(Piece.Kind kind, int x, int y, int size, String words) {
    if (!words.isEmpty()) {
      pieces.add(Piece.words(kind, x, y, size, words));
    }
  }

  private void drawWindow() {
    add(Piece.Kind.WINDOW, 6, 6, RIGHT - 6, HEIGHT - 12);
    add(Piece.Kind.GROUND, 7, 7, RIGHT - 8, 34);
    add(Piece.Kind.WINDOW, INSET, 13, RIGHT - 2 * INSET, 22);
    words(Piece.Kind.WORDS, INSET + 10, 29, TEXT, specimen.address());
    words(Piece.Kind.STRONG_WORDS, INSET, 68, 18, specimen.name());
    words(Piece.Kind.WORDS, INSET, 92, TEXT, specimen.slogan());
  }

  private void drawGoods() {
    List<Specimen.Good> goods = specimen.goods().stream().limit(MOST_GOODS).toList();
    int width = (RIGHT - 2 * INSET - 12 * (MOST_GOODS - 1)) / MOST_GOODS;
    for (int i = 0; i < goods.size(); i++) {
      Specimen.Good good = goods.get(i);
      int x = INSET + i * (width + 12);
      int middle = x + width / 2;
      add(Piece.Kind.WINDOW, x, GOODS, width, GOOD_HEIGHT);
      add(Piece.Kind.GROUND, x + 10, GOODS + 10, width - 20, 34);
      words(Piece.Kind.MIDDLE, middle, GOODS + 62, TEXT, good.name());
      words(Piece.Kind.MIDDLE, middle, GOODS + 81, TEXT, good.before());
      int struck = good.before().length() * TEXT / 2 + 3;
      if (struck > 3) {
        add(Piece.Kind.STROKE, middle - struck, GOODS + 77, 2 * struck, 0);
      }
      words(Piece.Kind.MIDDLE, middle, GOODS + 103, 17, good.now());
    }
  }

  private void drawStrip(int y, String name, String words) {
    add(Piece.Kind.GROUND, INSET, y, RIGHT - 2 * INSET, STRIP);
    words(Piece.Kind.STRONG_WORDS, INSET + 10, y + 22, TEXT, name);
    words(Piece.Kind.WORDS, INSET + 118, y + 22, TEXT, words);
  }

  private static int place(Specimen.Part part) {
    return switch (part) {
      case ADDRESS -> 24;
      case NAME -> 62;
      case GOODS -> GOODS + GOOD_HEIGHT - 16;
      case PAYMENT -> PAYMENT + STRIP / 2;
      case COMPANY -> COMPANY + STRIP / 2;
    };
  }

  private void drawNotes() {
    List<Specimen.Mark> marks =
        specimen.marks().stream().sorted(Comparator.comparing(mark -> place(mark.at()))).toList();
    int step = HEIGHT / Math.max(1, marks.size());
    for (int i = 0; i < marks.size(); i++) {
      drawNote(marks.get(i), i * step + step / 2);
    }
  }

  private void drawNote(Specimen.Mark mark, int middle) {
    List<String> lines = WrappedText.of(mark.text(), (NOTE_WIDTH - 48) * 100 / TEXT).lines();
    int height = lines.size() * LINE + 18;
    int top = middle - height / 2;
    int at = place(mark.at());
    int from = RIGHT - INSET - 6;
    add(Piece.Kind.POINTER, from, at, NOTES - from, middle - at);
    pieces.add(new Piece(Piece.Kind.BADGE, from, at, 5, 5, ""));
    add(Piece.Kind.NOTE, NOTES, top, NOTE_WIDTH, height);
    pieces.add(new Piece(Piece.Kind.BADGE, NOTES + 20, middle, BADGE, BADGE, "" + mark.number()));
    for (int i = 0; i < lines.size(); i++) {
      words(Piece.Kind.WORDS, NOTES + 40, top + 9 + 14 + i * LINE, TEXT, lines.get(i));
    }
  }

  /** Its pieces, in the order in which they are drawn. */
  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** What a screen reader says in its place. */
  public String heard() {
    return specimen.alt();
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }
}
