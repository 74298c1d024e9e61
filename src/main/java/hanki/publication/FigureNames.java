package hanki.publication;

import hanki.national.PublishedPeriod;
import hanki.national.PublishedSeries;
import hanki.period.Period;
import hanki.platform.Refusal;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What picked figures are called in the words of a report: 検挙件数, 検挙件数・R1上・前年同期比. A name is unique
 * in its block and says no more than it must: the report's own period is not named.
 */
class FigureNames {

  private static final String BETWEEN = "・";
  private static final int LONGEST = 100;

  private final FigureBook book;
  private final PickedFigures figures;
  private final Period about;

  /**
   * Names within a report.
   *
   * @param about the period of the report
   */
  FigureNames(FigureBook book, PickedFigures figures, Period about) {
    this.book = book;
    this.figures = figures;
    this.about = about;
  }

  /** The block with a name for each picked figure, and its words with tags of those names. */
  ReportBlock named(ReportBlock block) {
    if (!block.isTagged()) {
      return block;
    }
    List<PickLine> lines = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (PickLine line : block.pickLines()) {
      boolean fits = !line.name().isEmpty() && !taken.contains(ComposedText.folded(line.name()));
      String name = fits ? line.name() : free(line.pick(), taken);
      taken.add(ComposedText.folded(name));
      lines.add(line.named(name));
    }
    String picks = lines.stream().map(PickLine::toString).collect(Collectors.joining("\n"));
    return block.with(picks, ComposedText.renamed(block.body(), tag -> name(tag, lines)));
  }

  private static String name(String tag, List<PickLine> lines) {
    String folded = ComposedText.folded(tag);
    if (folded.matches("\\d{1,2}")) {
      int at = Integer.parseInt(folded) - 1;
      return at >= 0 && at < lines.size() ? lines.get(at).name() : tag;
    }
    return lines.stream()
        .map(PickLine::name)
        .filter(name -> ComposedText.folded(name).equals(folded))
        .findFirst()
        .orElse(tag);
  }

  /** What a pick is called, also one without a name of its own: a row, a series, a part. */
  String called(PickLine line) {
    if (!line.name().isEmpty()) {
      return line.name();
    }
    try {
      return line.isBreakdown()
          ? book.measure(line.address().substring(0, line.address().indexOf('/'))).name().ja()
          : name(FigurePick.parse(line.in(about.code())));
    } catch (IllegalArgumentException | Refusal nowhere) {
      return line.address();
    }
  }

  /**
   * A name that none of the others has.
   *
   * @param taken folded names of the others
   */
  String free(FigurePick pick, Set<String> taken) {
    String name = name(pick);
    int number = 2;
    while (taken.contains(ComposedText.folded(name))) {
      name = name(pick) + BETWEEN + number++;
    }
    return name;
  }

  private String name(FigurePick pick) {
    String name =
        Stream.of(
                pick.isPublished() ? published(pick) : counted(FigureAddress.parse(pick.address())),
                pick.reading().word())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  private String counted(FigureAddress at) {
    Measure measure = book.measure(at.measure());
    String row = at.isTotal() ? "" : "（" + book.rowLabel(at).ja() + "）";
    return measure.name().ja() + row + sign(at.period().code(), at.period().sign());
  }

  private String published(FigurePick pick) {
    String[] parts = pick.address().substring(FigurePick.PUBLISHED.length()).split("/", 2);
    PublishedSeries series = figures.table(parts[0]).series();
    String part = series.isWhole() ? "" : "（" + series.part().ja() + "）";
    PublishedPeriod period = PublishedPeriod.parse(parts[1], "");
    String said =
        period.counted().map(Period::sign).orElseGet(() -> period.code().replace('~', '～'));
    return series.publisher().ja()
        + BETWEEN
        + series.measure().ja()
        + part
        + sign(period.code(), said);
  }

  private String sign(String code, String said) {
    return code.equals(about.code()) ? "" : BETWEEN + said;
  }
}
