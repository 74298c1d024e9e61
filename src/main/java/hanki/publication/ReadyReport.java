package hanki.publication;

import hanki.period.Period;
import java.time.Instant;
import java.util.List;

/**
 * A report with all its numbers in place: what every form of it, page, PDF, slides, workbook, is
 * made from. A draft is counted when it is asked for; a published one holds what was frozen.
 *
 * @param organisation who publishes it: 宮城県警察本部 サイバー犯罪対策課
 * @param period what it is about
 * @param countedAt when its figures were counted
 * @param fingerprint SHA-256 in hexadecimal over the canonical form; null for a draft
 * @param blocks in their order; a {@link ReadyBlock.Title} begins a slide or a section
 */
public record ReadyReport(
    String title,
    ReportKind kind,
    String organisation,
    Period period,
    ReportVintage vintage,
    Instant countedAt,
    String fingerprint,
    List<ReadyBlock> blocks) {

  /** The same with a copy of its blocks. */
  public ReadyReport {
    blocks = List.copyOf(blocks);
  }

  /** Every number in the order of reading; one that stands twice comes twice. */
  public List<ReadyFigure> figures() {
    return blocks.stream().flatMap(block -> block.figures().stream()).toList();
  }

  /** Whether its figures are frozen. */
  public boolean isFrozen() {
    return fingerprint != null;
  }
}
