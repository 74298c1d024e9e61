package hanki.publication;

import hanki.period.Period;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Composition;
import hanki.publication.house.HouseStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the numbers into charts and compositions. */
class ReadyCharts {

  private static final String STACKED = "stacked";

  private final PickedFigures figures;

  ReadyCharts(PickedFigures figures) {
    this.figures = figures;
  }

  /** Series over the periods of the span; periods before the first known value are left out. */
  ReadyBlock chart(ReportBlock block, HouseStyle style, FigureWriting writing) {
    List<Period> periods =
        block.span().isEmpty() ? List.of() : PeriodSpan.parse(block.span()).periods();
    List<List<ReadyFigure>> values = new ArrayList<>();
    for (PickLine line : block.pickLines()) {
      values.add(periods.stream().map(period -> value(line, period, writing)).toList());
    }
    int first =
        IntStream.range(0, periods.size())
            .filter(i -> values.stream().anyMatch(each -> counts(each.get(i))))
            .findFirst()
            .orElse(periods.size());
    if (first == periods.size()) {
      return notAvailable(block);
    }
    List<Period> shown = periods.subList(first, periods.size());
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      series.add(series(block.pickLines().get(i), values.get(i).subList(first, periods.size())));
    }
    List<String> categories =
        shown.stream().map(period -> ReadyBlocks.sign(style, period)).toList();
    return new Chart(
        block.blockKey(),
        block.title(),
        categories,
        STACKED.equals(block.form()),
        series,
        marks(block, shown, style),
        alt(block.title(), categories, series),
        ReadySources.of(style, series.stream().flatMap(each -> each.values().stream())));
  }

  /** Before the first record everything is zero; that is no value to be drawn. */
  private static boolean counts(ReadyFigure figure) {
    return figure != null && figure.value().signum() != 0;
  }

  /** In place of a block of which nothing is known. */
  static ReadyBlock notAvailable(ReportBlock block) {
    return new ReadyBlock.Notes(
        block.blockKey(),
        List.of(ReadyBlock.Line.of(block.title() + "：" + ComposedText.NOT_AVAILABLE)));
  }

  /** Null where nothing is known. */
  private static ReadyFigure value(PickLine line, Period period, FigureWriting writing) {
    return writing.figure(FigurePick.parse(line.in(period.code()))).orElse(null);
  }

  private Chart.Series series(PickLine line, List<ReadyFigure> values) {
    Optional<ReadyFigure> any = values.stream().filter(Objects::nonNull).findFirst();
    String name =
        line.name().isEmpty()
            ? any.flatMap(value -> figures.at(FigurePick.parse(value.address()).address()))
                .map(PickedFigures.Found::name)
                .orElse(ComposedText.NOT_AVAILABLE)
            : line.name();
    return new Chart.Series(
        name,
        line.line() ? Chart.Form.LINE : Chart.Form.BAR,
        line.right(),
        any.map(ReadyFigure::unit).orElse(""),
        // a list that may hold null, unlike List.copyOf
        new ArrayList<>(values));
  }

  /** What stands in the words as 2017｜組織改編. */
  private static List<Chart.Mark> marks(ReportBlock block, List<Period> shown, HouseStyle style) {
    List<Chart.Mark> marks = new ArrayList<>();
    for (String line : block.lines()) {
      int bar = line.indexOf('｜');
      if (bar > 0) {
        String code = line.substring(0, bar).strip();
        shown.stream()
            .filter(period -> period.code().equals(code))
            .forEach(
                period ->
                    marks.add(
                        new Chart.Mark(
                            ReadyBlocks.sign(style, period), line.substring(bar + 1).strip())));
      }
    }
    return marks;
  }

  private static String alt(String title, List<String> categories, List<Chart.Series> series) {
    return title
        + "。"
        + series.stream()
            .map(
                each ->
                    each.name()
                        + "（"
                        + each.unit()
                        + "）"
                        + IntStream.range(0, categories.size())
                            .filter(i -> each.values().get(i) != null)
                            .mapToObj(i -> categories.get(i) + " " + each.values().get(i).text())
                            .collect(Collectors.joining("、")))
            .collect(Collectors.joining("。"));
  }

  /** The first pick is the whole, the others its parts, as they were picked. */
  ReadyBlock composition(ReportBlock block, HouseStyle style, FigureWriting writing) {
    List<PickLine> lines = block.pickLines();
    Optional<ReadyFigure> whole =
        lines.isEmpty() ? Optional.empty() : writing.figure(lines.get(0).pick());
    if (whole.isEmpty()) {
      return notAvailable(block);
    }
    List<Composition.Part> parts = new ArrayList<>();
    for (PickLine line : lines.subList(1, lines.size())) {
      part(line, lines.get(0).address(), writing).ifPresent(parts::add);
    }
    if (STACKED.equals(block.form())) {
      parts.sort(Comparator.comparing((Composition.Part part) -> part.count().value()).reversed());
    }
    String alt =
        block.title()
            + "。総数 "
            + whole.get().text()
            + whole.get().unit()
            + "。"
            + parts.stream()
                .map(part -> part.name() + " " + part.count().text() + " " + part.share().text())
                .collect(Collectors.joining("、"));
    return new Composition(
        block.blockKey(),
        block.title(),
        whole.get(),
        parts,
        alt,
        ReadySources.of(style, parts.stream().map(Composition.Part::count)));
  }

  private Optional<Composition.Part> part(PickLine line, String whole, FigureWriting writing) {
    Optional<ReadyFigure> count = writing.figure(line.pick());
    Optional<ReadyFigure> share =
        writing.figure(new FigurePick(line.address(), FigurePick.Reading.SHARE, whole));
    String name =
        line.name().isEmpty()
            ? figures.at(line.address()).map(PickedFigures.Found::name).orElse("")
            : line.name();
    return count.flatMap(there -> share.map(percent -> new Composition.Part(name, there, percent)));
  }
}
