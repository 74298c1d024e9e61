package hanki.statistics;

import hanki.period.Period;
import hanki.period.PeriodKind;
import hanki.platform.web.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A question as it stands in an address, so that it can be kept as a bookmark: {@code
 * measure=consultation.received&rows=category&columns=half&last=2019H2&count=4&station=miyagi-01}.
 *
 * <p>What an address does not say, or says wrongly, is the usual.
 */
public class QuestionAddress {

  private static final String YEARLY = "-yearly";
  private static final int USUAL_COUNT = 5;

  private final UnaryOperator<String> parameter;
  private final Measure measure;
  private final Period usual;

  /**
   * Reads an address.
   *
   * @param parameter the value of a parameter, or null
   * @param measure the measure it names
   * @param usual the last period, where it names none
   */
  public QuestionAddress(UnaryOperator<String> parameter, Measure measure, Period usual) {
    this.parameter = parameter;
    this.measure = measure;
    this.usual = usual;
  }

  /** The question. A condition on what rows or columns already tell apart is left out. */
  public Question question() {
    Split rows = split("rows").orElse(Split.recorded(measure.usualBreakdown()));
    Columns columns = columns(rows);
    List<Condition> among = new ArrayList<>();
    for (Breakdown breakdown : measure.breakdowns()) {
      String code = parameter.apply(breakdown.code());
      boolean told = breakdown == rows.breakdown() || breakdown == columns.across().breakdown();
      if (code != null && !code.isBlank() && !told) {
        among.add(new Condition(Split.recorded(breakdown), code));
      }
    }
    return new Question(measure.code(), rows, columns, among);
  }

  private Columns columns(Split rows) {
    String asked = Optional.ofNullable(parameter.apply("columns")).orElse("");
    Period last = last();
    Optional<Split> across =
        split("columns")
            .filter(split -> split.breakdown() != Breakdown.NONE)
            .filter(split -> split.breakdown() != rows.breakdown())
            .filter(split -> !split.breakdown().isOpenEnded());
    if (across.isPresent()) {
      return Columns.across(across.get(), last);
    }
    boolean yearly = asked.endsWith(YEARLY);
    String kindCode = yearly ? asked.substring(0, asked.length() - YEARLY.length()) : asked;
    PeriodKind kind =
        Arrays.stream(PeriodKind.values())
            .filter(each -> each.code().equals(kindCode))
            .findFirst()
            .orElse(PeriodKind.HALF_YEAR);
    Period period = last.kind() == kind ? last : kind.containing(last.lastDay());
    return yearly ? Columns.sameOfYears(period, count()) : Columns.periods(period, count());
  }

  private Period last() {
    try {
      return Period.parse(parameter.apply("last"));
    } catch (IllegalArgumentException nothingOrNonsense) {
      return usual;
    }
  }

  private int count() {
    String typed = parameter.apply("count");
    return typed != null && typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : USUAL_COUNT;
  }

  private Optional<Split> split(String name) {
    try {
      return Optional.of(Split.parse(parameter.apply(name)))
          .filter(split -> measure.allows(split.breakdown()));
    } catch (IllegalArgumentException nothingOrNonsense) {
      return Optional.empty();
    }
  }

  /** Writes the question behind a path. */
  public static Address of(String path, Question question) {
    Columns columns = question.columns();
    Address address =
        new Address(path)
            .with("measure", question.measure())
            .with("rows", question.rows().code())
            .with("columns", code(columns))
            .with("last", columns.last().code())
            .with("count", columns.isOverTime() ? columns.count() : null);
    question.among().forEach(each -> address.with(each.breakdown().code(), each.code()));
    return address;
  }

  /** The form of columns in addresses: {@code half}, {@code half-yearly}, {@code station}. */
  public static String code(Columns columns) {
    return columns.isOverTime()
        ? columns.kind().code() + (columns.yearly() ? YEARLY : "")
        : columns.across().code();
  }
}
