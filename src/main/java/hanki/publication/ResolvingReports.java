package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.national.FindingPublishedSeries;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import hanki.publication.house.HouseStyle;
import hanki.publication.house.HouseStyleBook;
import hanki.publication.house.StyleChoice;
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
  private final ReadyGuidance guidance;
  private final ReadyJoint joint;
  private final BusinessClock clock;
  private final HouseStyleBook styles = new HouseStyleBook();

  @Inject
  ResolvingReports(
      FigureBook book,
      CountingTables tables,
      FindingPublishedSeries published,
      ReadyGuidance guidance,
      ReadyJoint joint,
      BusinessClock clock) {
    this.book = book;
    this.tables = tables;
    this.published = published;
    this.guidance = guidance;
    this.joint = joint;
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
    PickedFigures figures = figures();
    Instant countedAt = clock.instant();
    ReadyBlocks blocks =
        new ReadyBlocks(
            figures,
            style(draft.style()),
            new ReadyTables(tables, figures),
            guidance,
            joint,
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
   * What a report of that kind begins with, as far as the records say; see {@link TemplateFilling}.
   */
  public ReportDraft fromTemplate(
      ReportKind kind, HalfYear half, String organisation, String submitToken) {
    return fromTemplate(kind, half, organisation, submitToken, "");
  }

  /** The same in a house style; see {@link StyleChoice}. */
  ReportDraft fromTemplate(
      ReportKind kind, HalfYear half, String organisation, String submitToken, String style) {
    ReportTemplate template = new ReportTemplate(kind, half, style(style));
    TemplateFilling filling = new TemplateFilling(figures(), joint);
    List<ReportBlock> blocks = template.blocks().stream().map(filling::filled).toList();
    return new ReportDraft(template.title(), kind, organisation, half, blocks, submitToken, style);
  }

  /**
   * A word chosen now for how a figure changed on the year before, with the numbers it rests on;
   * none where one of them is not known.
   */
  public Optional<ChosenWord> choose(String word, String address) {
    return TemplateFilling.chosen(word, address, figures());
  }

  /** Figures to be looked up anew. */
  PickedFigures figures() {
    return new PickedFigures(book, published);
  }

  /** The words that can be chosen, in the order of the house style. */
  public List<String> words(String style) {
    return style(style).words().change();
  }

  /** The house style that was chosen; that of the templates for an empty choice. */
  HouseStyle style(String choice) {
    return styles.style(StyleChoice.parse(choice));
  }
}
