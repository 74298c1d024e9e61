package hanki.publication;

import java.util.stream.Stream;

/** Places of a report where a figure should stand and none is available. */
final class MissingFigures {

  private MissingFigures() {}

  /** Whether the block has such a place; a table may say … where a publisher said nothing. */
  static boolean isIn(ReadyBlock block) {
    return lines(block).anyMatch(line -> line.text().contains(ComposedText.NOT_AVAILABLE));
  }

  private static Stream<ReadyBlock.Line> lines(ReadyBlock block) {
    if (block instanceof ReadyBlock.Sentence sentence) {
      return Stream.of(sentence.line());
    }
    if (block instanceof ReadyBlock.Bullets bullets) {
      return bullets.items().stream()
          .flatMap(item -> Stream.concat(Stream.of(item.text()), item.below().stream()));
    }
    if (block instanceof ReadyBlock.CaseCard card) {
      return Stream.concat(
          card.facts().stream().map(ReadyBlock.CaseCard.Fact::text), card.paragraphs().stream());
    }
    if (block instanceof ReadyBlock.Timeline timeline) {
      return Stream.concat(
          Stream.of(timeline.heading()),
          timeline.events().stream().map(ReadyBlock.Timeline.Event::text));
    }
    return block instanceof ReadyBlock.Notes notes ? notes.lines().stream() : Stream.of();
  }
}
