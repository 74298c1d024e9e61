package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hanki.publication.ReadyBlock.Advice;
import hanki.publication.ReadyBlock.Bullets;
import hanki.publication.ReadyBlock.CaseCard;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Contact;
import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Notes;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Timeline;
import hanki.publication.ReadyBlock.Title;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence with a figure of the deck of Miyagi's police, character by character: {@code
 * deck-sentences.txt} lists them with the items they belong to.
 */
class DeckWordsDbTest {

  private static final Path SEED = Path.of("../shared/deck.txt");

  private static List<String> said;

  @BeforeAll
  static void resolve() {
    said =
        TestReports.ready(TestReports.session(), ReportKind.SEMINAR, TestReports.R2_FIRST)
            .blocks()
            .stream()
            .flatMap(block -> words(block).stream())
            .toList();
  }

  static List<String[]> sentences() throws IOException {
    try (var content = DeckWordsDbTest.class.getResourceAsStream("deck-sentences.txt")) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  @ParameterizedTest(name = "item {0}: {1}")
  @MethodSource("sentences")
  void a_sentence_of_the_deck_is_said_as_it_stands_there(String item, String sentence) {
    assertThat(said.stream().filter(words -> words.endsWith(sentence)))
        .as("item " + item + ": " + sentence)
        .isNotEmpty();
  }

  /** The list itself is the deck's, where the text of the deck stands beside the repository. */
  @Test
  void the_list_says_what_the_deck_says() throws IOException {
    assumeTrue(Files.exists(SEED), "the text of the deck does not stand beside the repository");
    String seed = unbroken(Files.readString(SEED));

    assertThat(sentences()).hasSizeGreaterThan(30);
    assertThat(sentences()).allSatisfy(line -> assertThat(seed).contains(unbroken(line[1])));
  }

  /** Lines and blanks of a text taken from slides say nothing. */
  private static String unbroken(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  private static List<String> words(ReadyBlock block) {
    if (block instanceof Title title) {
      return Stream.concat(Stream.of(title.text()), title.beside().lines()).toList();
    }
    if (block instanceof Sentence sentence) {
      return List.of(sentence.text());
    }
    if (block instanceof Chart chart) {
      return List.of(chart.title(), chart.source());
    }
    if (block instanceof Bullets bullets) {
      return bullets(bullets);
    }
    if (block instanceof CaseCard card) {
      return card(card);
    }
    if (block instanceof Timeline timeline) {
      return timeline(timeline);
    }
    if (block instanceof Advice advice) {
      return advice.sections().stream()
          .flatMap(section -> section.pieces().stream())
          .flatMap(piece -> Stream.of(piece.heading(), piece.body()))
          .toList();
    }
    if (block instanceof Notes notes) {
      return notes.lines().stream().map(line -> "※" + line.text()).toList();
    }
    return block instanceof Contact contact ? List.of(contact.number()) : List.of();
  }

  private static List<String> bullets(Bullets bullets) {
    return Stream.concat(
            Stream.of(bullets.heading()),
            bullets.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.text()), item.below().stream()))
                .map(Line::text))
        .toList();
  }

  private static List<String> card(CaseCard card) {
    List<String> words = new ArrayList<>(List.of(card.title()));
    card.facts().forEach(fact -> words.add(fact.text().text()));
    card.paragraphs().forEach(line -> words.add(line.text()));
    return words;
  }

  private static List<String> timeline(Timeline timeline) {
    List<String> words = new ArrayList<>();
    words.add(timeline.heading().text());
    words.add("（" + timeline.heading().text() + "）");
    timeline.events().forEach(event -> words.add(event.when() + "、" + event.text().text()));
    return words;
  }
}
