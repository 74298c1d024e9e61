package hanki.publication;

import hanki.national.FindingPublishedSeries;
import hanki.national.NoSuchSeries;
import hanki.national.SeriesNote;
import hanki.period.EraYear;
import hanki.period.Period;
import hanki.statistics.Columns;
import hanki.statistics.FigureBook;
import hanki.statistics.SeriesBreak;
import hanki.statistics.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks whether a chart or table over time says where its series breaks (断層): another definition,
 * law, classification or organisation within the span. It does where a mark of the chart stands in
 * the period of the break, or a note of the same section names the year or says the same words.
 */
class NotedBreaks implements ReportCheck {

  private static final String COMPARED = "compared";

  private final FindingPublishedSeries published;
  private final FigureBook book;

  NotedBreaks(FindingPublishedSeries published, FigureBook book) {
    this.published = published;
    this.book = book;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(part -> overTime(part) ? ofOne(report, part) : Stream.of());
  }

  private static boolean overTime(CheckedReport.Part part) {
    return part.composed().kind().isOverTime() && !part.composed().span().isEmpty();
  }

  private Stream<ReportProblem> ofOne(CheckedReport report, CheckedReport.Part part) {
    List<Period> periods = periods(part.composed());
    Map<LocalDate, String> breaks = new LinkedHashMap<>();
    for (PickLine line : part.composed().pickLines()) {
      if (line.isBreakdown()) {
        classified(line, periods).forEach(each -> breaks.put(each.day(), each.shown().ja()));
      } else if (line.address().startsWith(FigurePick.PUBLISHED)) {
        notes(line, periods).forEach(each -> breaks.put(each.day(), each.words().ja()));
      }
    }
    return breaks.entrySet().stream()
        .filter(each -> !isNoted(report, part, each.getKey(), each.getValue()))
        .map(
            each ->
                part.problem(
                    ReportProblem.Kind.BREAK_NOT_NOTED,
                    EraYear.of(each.getKey()).sign()
                        + "."
                        + each.getKey().getMonthValue()
                        + " "
                        + each.getValue()));
  }

  private static List<Period> periods(ReportBlock block) {
    PeriodSpan span = PeriodSpan.parse(block.span());
    return block.form().startsWith(COMPARED)
        ? Columns.sameOfYears(span.last(), 2).periods()
        : span.periods();
  }

  /** Notes of a published series after its first and not after its last period began to count. */
  private List<SeriesNote> notes(PickLine line, List<Period> periods) {
    String address = line.address().substring(FigurePick.PUBLISHED.length());
    LocalDate first = periods.get(0).firstDay();
    LocalDate last = periods.get(periods.size() - 1).lastDay();
    try {
      return published.notes(address.substring(0, address.indexOf('/'))).stream()
          .filter(note -> note.day().isAfter(first) && !note.day().isAfter(last))
          .toList();
    } catch (NoSuchSeries unknown) {
      return List.of();
    }
  }

  private List<SeriesBreak> classified(PickLine line, List<Period> periods) {
    Split split = Split.parse(line.address().split("/")[2]);
    return periods.stream()
        .flatMap(period -> book.breaks(split, period).stream())
        .filter(each -> periods.contains(each.period()))
        .toList();
  }

  private static boolean isNoted(
      CheckedReport report, CheckedReport.Part part, LocalDate day, String words) {
    boolean marked =
        part.composed().lines().stream()
            .filter(line -> line.indexOf('｜') > 0)
            .map(line -> line.substring(0, line.indexOf('｜')).strip())
            .anyMatch(code -> contains(code, day));
    List<String> years = years(day);
    return marked
        || report.sectionOf(part).stream()
            .filter(each -> each.is(BlockKind.NOTES))
            .flatMap(each -> each.typed().stream())
            .map(line -> CheckedReport.narrow(line))
            .anyMatch(
                line ->
                    years.stream().anyMatch(line::contains)
                        || line.contains(CheckedReport.narrow(words)));
  }

  private static boolean contains(String code, LocalDate day) {
    try {
      return Period.parse(code).contains(day);
    } catch (IllegalArgumentException noPeriod) {
      return false;
    }
  }

  /** 2019年, 平成31年, 令和元年, R1: in what notes name the year of a break. */
  private static List<String> years(LocalDate day) {
    List<String> years = new ArrayList<>(List.of(day.getYear() + "年"));
    Stream.of(EraYear.of(day), EraYear.ofPeriod(day.getYear()))
        .forEach(year -> years.addAll(List.of(year.screenText(), year.sign() + ".")));
    return years;
  }
}
