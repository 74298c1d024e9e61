package hanki.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a report as it was composed: words with marks, and where the figures are found. It
 * holds no number.
 *
 * @param place from 1
 * @param blockKey unique in its report and never changed: {@code b12}
 * @param title headline; empty where it has none
 * @param body words; {@code {1}} is the first picked figure, {@code {word}} the chosen word
 * @param picks one a line; see {@link PickLine}
 * @param span over which periods; see {@link PeriodSpan}; empty for others
 * @param form how it is laid out: {@code compared}, {@code stacked}, {@code joint}; empty for the
 *     usual
 * @param look variant of the house style; empty for the usual
 * @param word the chosen word with what it rests on; see {@link ChosenWord}; empty for none
 */
@Embeddable
public record ReportBlock(
    int place,
    String blockKey,
    @Enumerated(EnumType.STRING) BlockKind kind,
    String title,
    String body,
    String picks,
    String span,
    String form,
    String look,
    String word)
    implements Serializable {

  private static final String WORD_TAG = "{" + ComposedText.WORD + "}";

  /** The longest words of one block. */
  public static final int LONGEST_BODY = 4000;

  /** The longest list of picks of one block. */
  public static final int LONGEST_PICKS = 4000;

  /** The longest headline. */
  public static final int LONGEST_TITLE = 200;

  /** An empty block. */
  public static ReportBlock empty(String key, BlockKind kind) {
    return new ReportBlock(0, key, kind, "", "", "", "", "", "", "");
  }

  /** The same at another place. */
  public ReportBlock at(int newPlace) {
    return new ReportBlock(newPlace, blockKey, kind, title, body, picks, span, form, look, word);
  }

  /** The same with other picks. */
  ReportBlock withPicks(String picked) {
    return new ReportBlock(place, blockKey, kind, title, body, picked, span, form, look, word);
  }

  /** The same under another key. */
  public ReportBlock keyed(String key) {
    return new ReportBlock(place, key, kind, title, body, picks, span, form, look, word);
  }

  /** The same with other picks and words. */
  ReportBlock with(String newPicks, String newBody) {
    return new ReportBlock(place, blockKey, kind, title, newBody, newPicks, span, form, look, word);
  }

  /** The same with another chosen word. */
  ReportBlock withWord(String chosen) {
    return new ReportBlock(place, blockKey, kind, title, body, picks, span, form, look, chosen);
  }

  /** Whether it is kept as it is: nothing is longer than there is room for. */
  public boolean fits() {
    return title.length() <= LONGEST_TITLE
        && body.length() <= LONGEST_BODY
        && picks.length() <= LONGEST_PICKS
        && span.length() <= 30
        && form.length() <= 20
        && look.length() <= 20
        && word.length() <= LONGEST_TITLE;
  }

  /** Whether its words have tags, each with the name of a picked figure. */
  public boolean isTagged() {
    return kind.isTagged() && !ReadyJoint.isOf(this);
  }

  /** Whether it tells a joint investigation, which its picks name. */
  public boolean isJoint() {
    return ReadyJoint.isOf(this);
  }

  /** Its words as they are typed: the tag of the chosen word is Japanese. */
  public String bodyToType() {
    return body.replace(WORD_TAG, "{" + ComposedText.WORD_TAG + "}");
  }

  /** Words that were typed, as they are kept. */
  public static String typed(String words) {
    return words
        .strip()
        .replace("\r", "")
        .replaceAll("[{｛]" + ComposedText.WORD_TAG + "[}｝]", WORD_TAG);
  }

  /** Whether the tag of the chosen word stands in its words. */
  public boolean hasWordTag() {
    return body.contains(WORD_TAG);
  }

  /** Lines of its words. */
  public List<String> lines() {
    return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** What was picked, in order. */
  public List<PickLine> pickLines() {
    return picks
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(PickLine::parse)
        .toList();
  }
}
