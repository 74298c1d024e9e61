package hanki.publication;

import hanki.period.EraName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds days long before what the report is about: what was taken over from an older report and
 * forgotten, as the deck kept a recruitment until 26 July 2019 (domain facts 5, item 47).
 *
 * <p>A day in running text is old before the period begins. A month there is old two years earlier,
 * since the year before is compared with. Cases, timelines and headlines tell of the past; what
 * they name is old five years before. Notes name documents of whatever age and are not looked at.
 */
class OldDates implements ReportCheck {

  private static final int YEARS_OF_MONTHS = 2;
  private static final int YEARS_OF_CASES = 5;

  private static final Set<BlockKind> RUNNING = Set.of(BlockKind.SENTENCE, BlockKind.BULLETS);
  private static final Set<BlockKind> TELLING =
      Set.of(
          BlockKind.COVER,
          BlockKind.CHAPTER,
          BlockKind.PAGE,
          BlockKind.CASE,
          BlockKind.DIAGRAM,
          BlockKind.TIMELINE);

  /** 令和元年7月26日, R1.7.26, 2019年7月, 平成27年. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(昭和|平成|令和|(?<![A-Za-z])[SHR](?=\\d))(元|\\d{1,2})|((?:19|20)\\d\\d))"
              + "(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?|[./](\\d{1,2})(?:[./](\\d{1,2}))?(?![\\d.]))");

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    LocalDate begin = report.ready().period().firstDay();
    return report.ofEach(
        part ->
            part.typed().stream()
                .map(line -> CheckedReport.narrow(line))
                .flatMap(line -> DATE.matcher(line).results())
                .filter(found -> isOld(part, found, begin))
                .map(found -> part.problem(ReportProblem.Kind.OLD_DATE, found.group()))
                .distinct());
  }

  private static boolean isOld(CheckedReport.Part part, MatchResult found, LocalDate begin) {
    Optional<LocalDate> last = lastDay(found);
    if (last.isEmpty()) {
      return false;
    }
    BlockKind kind = part.composed().kind();
    if (RUNNING.contains(kind)) {
      boolean day = found.group(5) != null || found.group(7) != null;
      return last.get().isBefore(day ? begin : begin.minusYears(YEARS_OF_MONTHS));
    }
    return TELLING.contains(kind) && last.get().isBefore(begin.minusYears(YEARS_OF_CASES));
  }

  /** The last day of what is named; none of a day that the calendar does not have. */
  private static Optional<LocalDate> lastDay(MatchResult found) {
    String month = found.group(4) == null ? found.group(6) : found.group(4);
    String day = found.group(5) == null ? found.group(7) : found.group(5);
    try {
      int year = year(found);
      if (month == null) {
        return Optional.of(LocalDate.of(year, 12, 31));
      }
      YearMonth of = YearMonth.of(year, Integer.parseInt(month));
      return Optional.of(day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(MatchResult found) {
    if (found.group(3) != null) {
      return Integer.parseInt(found.group(3));
    }
    int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
    return Arrays.stream(EraName.values())
            .filter(
                era -> era.kanji().equals(found.group(1)) || era.letter().equals(found.group(1)))
            .mapToInt(era -> era.firstDay().getYear())
            .sum()
        + year
        - 1;
  }
}
