package hanki.publication.pdf;

import hanki.publication.ReadyBlock;
import hanki.publication.ReadyBlock.Advice;
import hanki.publication.ReadyBlock.Bullets;
import hanki.publication.ReadyBlock.CaseCard;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Checklist;
import hanki.publication.ReadyBlock.Composition;
import hanki.publication.ReadyBlock.Contact;
import hanki.publication.ReadyBlock.Diagram;
import hanki.publication.ReadyBlock.Notes;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Specimen;
import hanki.publication.ReadyBlock.Table;
import hanki.publication.ReadyBlock.Timeline;
import java.util.List;

/**
 * How much room the blocks of one slide have on their sheet of paper: what is written takes what it
 * needs, drawings share what is left. Where that is little, everything is written smaller, so that
 * a slide stays one sheet. Lengths in millimetres, for {@code slides.css}; they are estimates on
 * the safe side.
 */
final class SheetRoom {

  private static final double SHEET = 154;
  private static final double BESIDE = 9;
  private static final double SMALLER = 0.8;
  private static final double LEAST = 48;
  private static final double MOST = 104;
  private static final double TITLE = 11;
  private static final double AROUND = 8;
  private static final double NOTE = 5;

  private final double highest;
  private final boolean dense;

  /**
   * The room of a slide.
   *
   * @param beside lines between its title and the blocks
   */
  SheetRoom(int beside, List<ReadyBlock> blocks) {
    double room = SHEET - beside * BESIDE;
    double written = blocks.stream().mapToDouble(SheetRoom::written).sum();
    long drawn = blocks.stream().filter(SheetRoom::isDrawn).count();
    dense = written + drawn * LEAST > room;
    double left = room - written * (dense ? SMALLER : 1);
    highest = drawn == 0 ? MOST : Math.max(LEAST, Math.min(MOST, left / drawn));
  }

  /** Of a drawing at most. */
  double highest() {
    return highest;
  }

  /** Whether words have to be smaller. */
  boolean isDense() {
    return dense;
  }

  private static boolean isDrawn(ReadyBlock block) {
    return block instanceof Chart || block instanceof Diagram || block instanceof Specimen;
  }

  private static double written(ReadyBlock block) {
    if (block instanceof Sentence sentence) {
      return lines(sentence.text(), 43) * 10.6 + 6;
    }
    if (block instanceof Bullets bullets) {
      return title(bullets.heading())
          + bullets.items().stream().mapToDouble(SheetRoom::point).sum()
          + AROUND;
    }
    if (block instanceof CaseCard card) {
      return TITLE
          + AROUND
          + card.facts().size() * 9.7
          + card.paragraphs().stream()
              .mapToDouble(line -> lines(line.text(), 50) * 8.2 + 1.5)
              .sum();
    }
    if (block instanceof Timeline timeline) {
      return TITLE + 10 + AROUND + 13.0 * (timeline.events().size() + 1);
    }
    if (block instanceof Table table) {
      return TITLE + AROUND + 9.2 * (table.rows().size() + 1) + NOTE * (table.notes().size() + 1);
    }
    if (block instanceof Composition whole) {
      return TITLE + AROUND + 9.2 * (whole.parts().size() + 2) + NOTE;
    }
    return drawnOrPlain(block);
  }

  private static double drawnOrPlain(ReadyBlock block) {
    if (block instanceof Diagram diagram) {
      long notes = diagram.steps().stream().filter(step -> !step.note().isEmpty()).count();
      return title(diagram.title()) + AROUND + NOTE * notes;
    }
    if (block instanceof Advice advice) {
      return title(advice.title())
          + AROUND
          + advice.sections().stream().mapToDouble(SheetRoom::section).sum();
    }
    if (block instanceof Checklist list) {
      return TITLE
          + AROUND
          + list.items().stream().mapToDouble(item -> lines(item, 50) * 8 + 2).sum();
    }
    if (block instanceof Notes notes) {
      return NOTE * notes.lines().size() + 2;
    }
    return block instanceof Contact ? 75 : TITLE + AROUND + NOTE;
  }

  private static double point(Bullets.Item item) {
    return lines(item.text().text(), 42) * 9
        + 4
        + item.below().stream().mapToDouble(line -> lines(line.text(), 50) * 8.2).sum();
  }

  private static double section(Advice.Section section) {
    return TITLE
        + section.pieces().stream()
            .mapToDouble(
                piece ->
                    lines(piece.heading(), 51) * 8.2
                        + 1.5
                        + (piece.body().isEmpty() ? 0 : lines(piece.body(), 56) * 7.1 + 1.5))
            .sum();
  }

  private static double title(String title) {
    return title.isEmpty() ? 0 : TITLE;
  }

  /** Lines of a text of which so many characters stand in one. */
  private static double lines(String text, int characters) {
    double wide = text.codePoints().mapToDouble(each -> each < 0x100 ? 0.6 : 1).sum() / characters;
    return Math.max(1, Math.ceil(wide));
  }
}
