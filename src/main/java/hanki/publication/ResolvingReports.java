package hanki.publication;

import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.national.FindingPublishedSeries;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import hanki.publication.house.HouseStyle;
import hanki.publication.house.HouseStyleBook;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the figures of a report now and puts them into it. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ResolvingReports {

  private final FigureBook book;
  private final CountingTables tables;
  private final FindingPublishedSeries published;
  private final FindingMethods methods;
  private final FindingAdvice advice;
  private final BusinessClock clock;
  private final HouseStyleBook styles = new HouseStyleBook();

  @Inject
  ResolvingReports(
      FigureBook book,
      CountingTables tables,
      FindingPublishedSeries published,
      FindingMethods methods,
      FindingAdvice advice,
      BusinessClock clock) {
    this.book = book;
    this.tables = tables;
    this.published = published;
    this.methods = methods;
    this.advice = advice;
    this.clock = clock;
  }

  /**
   * A report with its numbers, and what was counted for it.
   *
   * @param counted figures of the house and published ones that its numbers are made of, by address
   */
  record Resolved(ReadyReport report, Map<String, PickedFigures.Found> counted) {}

  /** The draft as its numbers stand now. */
  public ReadyReport now(ReportDraft draft) {
    return resolved(draft, ReportVintage.DRAFT).report();
  }

  /** The same for publishing, with what was counted. */
  Resolved resolved(ReportDraft draft, ReportVintage vintage) {
    PickedFigures figures = new PickedFigures(book, published);
    Instant countedAt = clock.instant();
    ReadyBlocks blocks =
        new ReadyBlocks(
            figures,
            style(),
            new ReadyTables(tables, figures),
            new ReadyGuidance(methods, advice),
            new ReadyBlocks.Stamp(vintage, countedAt));
    List<ReadyBlock> ready = new ArrayList<>();
    for (ReportBlock block : draft.blocks()) {
      ready.add(blocks.ready(block));
    }
    return new Resolved(
        new ReadyReport(
            draft.title(),
            draft.kind(),
            draft.organisation(),
            draft.period(),
            vintage,
            countedAt,
            null,
            ready),
        new LinkedHashMap<>(figures.all()));
  }

  /**
   * What a report of that kind begins with. A word a template proposes is taken over only where the
   * numbers bear it out; else a person has to choose one.
   */
  public ReportDraft fromTemplate(
      ReportKind kind, HalfYear half, String organisation, String submitToken) {
    ReportTemplate template = new ReportTemplate(kind, half, style());
    PickedFigures figures = new PickedFigures(book, published);
    List<ReportBlock> blocks =
        template.blocks().stream().map(block -> withWord(block, figures)).toList();
    return new ReportDraft(template.title(), kind, organisation, half, blocks, submitToken);
  }

  private static ReportBlock withWord(ReportBlock block, PickedFigures figures) {
    if (block.word().isEmpty()) {
      return block;
    }
    String[] proposed = block.word().split(" ");
    return block.withWord(
        chosen(proposed[0], proposed[1], figures)
            .filter(word -> word.fits(word.now(), word.before()))
            .map(ChosenWord::toString)
            .orElse(""));
  }

  private static Optional<ChosenWord> chosen(String word, String address, PickedFigures figures) {
    return figures
        .at(address)
        .flatMap(
            now ->
                PickedFigures.before(address, true)
                    .flatMap(figures::at)
                    .map(before -> new ChosenWord(word, address, now.amount(), before.amount())));
  }

  /**
   * A word chosen now for how a figure changed on the year before, with the numbers it rests on;
   * none where one of them is not known.
   */
  public Optional<ChosenWord> choose(String word, String address) {
    return chosen(word, address, new PickedFigures(book, published));
  }

  /** The words that can be chosen, in the order of the house style. */
  public List<String> words() {
    return style().words().change();
  }

  /** The house style in which reports are written. */
  HouseStyle style() {
    return styles.style(HouseStyleBook.MIYAGI);
  }
}
