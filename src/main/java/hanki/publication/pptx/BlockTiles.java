package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.ReportTable;
import hanki.publication.chart.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a block becomes on a slide. */
final class BlockTiles {

  private BlockTiles() {}

  /**
   * The tile of a block; none for titles, which begin slides.
   *
   * @param title of the slide, which the block need not say again
   */
  static Optional<Tile> of(ReadyBlock block, String title) {
    if (block instanceof ReadyBlock.Title) {
      return Optional.empty();
    }
    if (block instanceof ReadyBlock.Chart chart) {
      return Optional.of(new ChartTile(chart));
    }
    if (block instanceof ReadyBlock.Composition whole) {
      return Optional.of(new RingTile(whole));
    }
    if (block instanceof ReadyBlock.Diagram diagram) {
      return Optional.of(new DiagramTile(diagram, title));
    }
    if (block instanceof ReadyBlock.Specimen specimen) {
      return Optional.of(new SpecimenTile(specimen, title));
    }
    if (block instanceof ReadyBlock.Timeline timeline) {
      return Optional.of(new TimelineTile(timeline));
    }
    if (block instanceof ReadyBlock.Table table) {
      return ReportTable.of(table).map(TableTile::new);
    }
    return cards(block).or(() -> Optional.of(words(block).under(title)));
  }

  private static Optional<Tile> cards(ReadyBlock block) {
    if (block instanceof ReadyBlock.Advice advice) {
      return CardsTile.of(advice);
    }
    return block instanceof ReadyBlock.Bullets bullets ? CardsTile.of(bullets) : Optional.empty();
  }

  private static TextTile words(ReadyBlock block) {
    if (block instanceof ReadyBlock.Sentence sentence) {
      return TextTile.plain(List.of(Paragraph.body(sentence.text())));
    }
    if (block instanceof ReadyBlock.Bullets bullets) {
      return TextTile.plain(bullets(bullets));
    }
    if (block instanceof ReadyBlock.CaseCard card) {
      return TextTile.card(card(card), Palette.SURFACE);
    }
    if (block instanceof ReadyBlock.Advice advice) {
      return TextTile.plain(advice(advice));
    }
    if (block instanceof ReadyBlock.Checklist list) {
      return TextTile.card(checklist(list), Palette.SURFACE);
    }
    if (block instanceof ReadyBlock.Notes notes) {
      return TextTile.plain(
          notes.lines().stream()
              .map(line -> Paragraph.note(ReportTable.noted(line.text())))
              .toList());
    }
    if (block instanceof ReadyBlock.Contact contact) {
      return new TextTile(contact(contact), null, true, true);
    }
    throw new IllegalArgumentException("no tile for " + block.getClass());
  }

  private static List<Paragraph> bullets(ReadyBlock.Bullets bullets) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!bullets.heading().isEmpty()) {
      paragraphs.add(Paragraph.heading(bullets.heading()));
    }
    for (ReadyBlock.Bullets.Item item : bullets.items()) {
      paragraphs.add(Paragraph.point(item.text().text()));
      item.below().forEach(line -> paragraphs.add(Paragraph.below(line.text(), 1)));
    }
    return paragraphs;
  }

  private static List<Paragraph> card(ReadyBlock.CaseCard card) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String when = card.when().isEmpty() ? "" : "（" + card.when() + "）";
    if (!card.title().isEmpty() || !when.isEmpty()) {
      paragraphs.add(Paragraph.heading(card.title() + when));
    }
    for (ReadyBlock.CaseCard.Fact fact : card.facts()) {
      paragraphs.add(
          fact.name().isEmpty()
              ? Paragraph.point(fact.text().text())
              : Paragraph.point(fact.name() + "：" + fact.text().text()));
    }
    card.paragraphs().forEach(line -> paragraphs.add(Paragraph.body(line.text())));
    if (!card.source().isEmpty()) {
      paragraphs.add(Paragraph.note(card.source()));
    }
    return paragraphs;
  }

  private static List<Paragraph> advice(ReadyBlock.Advice advice) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!advice.title().isEmpty()) {
      paragraphs.add(Paragraph.heading(advice.title()));
    }
    for (ReadyBlock.Advice.Section section : advice.sections()) {
      if (!section.heading().isEmpty()) {
        paragraphs.add(Paragraph.heading(section.heading()).inColour(Palette.BLUE));
      }
      for (ReadyBlock.Advice.Piece piece : section.pieces()) {
        paragraphs.add(Paragraph.piece(piece.heading()));
        if (!piece.body().isEmpty()) {
          paragraphs.add(Paragraph.below(piece.body(), 1));
        }
      }
    }
    return paragraphs;
  }

  private static List<Paragraph> checklist(ReadyBlock.Checklist list) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!list.title().isEmpty()) {
      paragraphs.add(Paragraph.heading(list.title()));
    }
    if (!list.verdict().isEmpty()) {
      paragraphs.add(Paragraph.piece(list.verdict()).inColour(Palette.BLUE));
    }
    for (int i = 0; i < list.items().size(); i++) {
      paragraphs.add(Paragraph.numbered(i + 1, list.items().get(i)));
    }
    return paragraphs;
  }

  private static List<Paragraph> contact(ReadyBlock.Contact contact) {
    List<Paragraph> paragraphs = new ArrayList<>();
    contact.before().forEach(line -> paragraphs.add(Paragraph.body(line).sized(1.2)));
    paragraphs.add(new Paragraph(contact.number(), 3, true, Palette.BLUE, "", 0, 0.2));
    contact.after().forEach(line -> paragraphs.add(Paragraph.body(line).sized(1.2)));
    return paragraphs;
  }
}
