package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.national.FindingPublishedSeries;
import hanki.period.Period;
import hanki.publication.house.HouseStyle;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the picked figures of a report for who composes it, and says what each is now. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class NamingFigures {

  private final FigureBook book;
  private final FindingPublishedSeries published;
  private final ResolvingReports resolving;

  @Inject
  NamingFigures(FigureBook book, FindingPublishedSeries published, ResolvingReports resolving) {
    this.book = book;
    this.published = published;
    this.resolving = resolving;
  }

  private PickedFigures figures() {
    return new PickedFigures(book, published);
  }

  /** The draft with a name for every figure, and its words with tags of those names. */
  public ReportDraft named(ReportDraft draft) {
    FigureNames names = new FigureNames(book, figures(), draft.period());
    return new ReportDraft(
        draft.title(),
        draft.kind(),
        draft.organisation(),
        draft.period(),
        draft.blocks().stream().map(names::named).toList(),
        draft.submitToken(),
        draft.style());
  }

  /**
   * The pick as a block keeps it, under a name that no other pick of the block has.
   *
   * @throws hanki.statistics.UnknownFigure if its measure does not exist
   * @throws hanki.national.NoSuchSeries if its series does not exist
   */
  public PickLine named(String address, ReportBlock in, Period about) {
    Set<String> taken = new HashSet<>();
    in.pickLines().forEach(line -> taken.add(ComposedText.folded(line.name())));
    PickLine line = PickLine.parse(address);
    return line.named(new FigureNames(book, figures(), about).free(line.pick(), taken));
  }

  /**
   * The picked figures of a block with their values now, in the order in which they were picked.
   */
  public List<PickedTag> tags(ReportBlock block, String style, Period about) {
    FigureNames names = new FigureNames(book, figures(), about);
    HouseStyle house = resolving.style(style).variant(block.look());
    FigureWriting writing = new FigureWriting(figures(), house.numbers());
    List<String> used = ComposedText.tags(block.body()).stream().map(ComposedText::folded).toList();
    List<PickedTag> tags = new ArrayList<>();
    for (PickLine line : block.pickLines()) {
      boolean single = !block.kind().isOverTime() && !line.isBreakdown() && !ReadyJoint.isOf(block);
      Optional<ReadyFigure> figure = single ? writing.figure(line.pick()) : Optional.empty();
      tags.add(
          new PickedTag(
              line.address(),
              names.called(line),
              figure.map(NamingFigures::said).orElse(single ? ComposedText.NOT_AVAILABLE : ""),
              figure.map(ReadyFigure::href).orElse(""),
              used.contains(ComposedText.folded(line.name()))));
    }
    return tags;
  }

  /** What a figure would say; … where nothing is known. */
  public String value(String address, String look, String style) {
    HouseStyle house = resolving.style(style).variant(look);
    return new FigureWriting(figures(), house.numbers())
        .figure(FigurePick.parse(address))
        .map(NamingFigures::said)
        .orElse(ComposedText.NOT_AVAILABLE);
  }

  /** Counts come without their unit, shares and amounts with it. */
  private static String said(ReadyFigure figure) {
    boolean withUnit = figure.text().endsWith("％") || figure.text().endsWith("円");
    return withUnit ? figure.text() : figure.text() + figure.unit();
  }

  /** Tags in the words of a block that no picked figure has. */
  public static List<String> unknown(ReportBlock block) {
    List<String> names =
        block.pickLines().stream().map(line -> ComposedText.folded(line.name())).toList();
    return ComposedText.tags(block.body()).stream()
        .filter(tag -> !names.contains(ComposedText.folded(tag)))
        .filter(tag -> !isNumbered(tag, names.size()))
        .filter(tag -> block.kind() != BlockKind.NOTES || !ReadyBlocks.Stamp.fills(tag))
        .toList();
  }

  private static boolean isNumbered(String tag, int picks) {
    String folded = ComposedText.folded(tag);
    return folded.matches("\\d{1,2}")
        && Integer.parseInt(folded) >= 1
        && Integer.parseInt(folded) <= picks;
  }
}
