package hanki.publication;

import hanki.period.Period;
import hanki.platform.audit.Traceable;
import hanki.publication.house.StyleChoice;
import java.util.List;

/**
 * What an analyst composed.
 *
 * @param submitToken of the form that begins the report; null afterwards
 * @param style in which it is written; see {@link StyleChoice}; empty for that of the templates
 */
public record ReportDraft(
    String title,
    ReportKind kind,
    String organisation,
    Period period,
    List<ReportBlock> blocks,
    String submitToken,
    String style)
    implements Traceable {

  /** The most blocks of a report. */
  public static final int MOST_BLOCKS = 300;

  /** A draft in the style of the templates. */
  public ReportDraft(
      String title,
      ReportKind kind,
      String organisation,
      Period period,
      List<ReportBlock> blocks,
      String submitToken) {
    this(title, kind, organisation, period, blocks, submitToken, "");
  }

  /** The same in another style. */
  ReportDraft written(String newStyle) {
    return new ReportDraft(title, kind, organisation, period, blocks, submitToken, newStyle);
  }

  /** The same with a copy of its blocks. */
  public ReportDraft {
    blocks = List.copyOf(blocks);
  }

  /**
   * Fails if a number stands typed in the words.
   *
   * @throws NumberTyped with the number and the words around it
   * @throws TooManyBlocks if the report is longer than any that is published
   */
  void keepTrue() {
    if (blocks.size() > MOST_BLOCKS) {
      throw new TooManyBlocks(MOST_BLOCKS);
    }
    for (ReportBlock block : blocks) {
      if (block.kind().takesNumbersFromFigures()) {
        ComposedText.typedNumber(block.body())
            .ifPresent(
                typed -> {
                  throw new NumberTyped(typed, block.place());
                });
      }
    }
  }

  @Override
  public String trace() {
    return "kind=%s period=%s blocks=%d".formatted(kind, period.code(), blocks.size());
  }
}
