package hanki.statistics;

import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Answers questions with tables: one grouped query a column under the counting rule of the measure,
 * so that what a cell says is what its list of records comes to.
 */
@ApplicationScoped
@Transactional
public class CountingTables {

  private final FigureCounts counts;
  private final BusinessClock clock;

  @Inject
  CountingTables(FigureCounts counts, BusinessClock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /** For tests without a container. */
  public CountingTables(Iterable<FigureSource> sources, Reference reference) {
    this(new FigureCounts(sources, reference), new BusinessClock());
  }

  /**
   * The question in an address. What it does not say, or says wrongly, is the usual: the first
   * measure, up to the half of its latest record.
   *
   * @param parameter the value of a parameter, or null
   */
  public Question read(UnaryOperator<String> parameter) {
    Measure measure =
        counts.measures().stream()
            .filter(each -> each.code().equals(parameter.apply("measure")))
            .findFirst()
            .orElse(counts.measures().get(0));
    Period usual =
        HalfYear.containing(counts.source(measure).latestDay(measure).orElseGet(clock::today));
    Question question = new QuestionAddress(parameter, measure, usual).question();
    boolean known =
        Stream.concat(
                Stream.of(question.rows(), question.columns().across()),
                question.among().stream().map(Condition::split))
            .allMatch(this::isKnown);
    return known ? question : new QuestionAddress(nothing -> null, measure, usual).question();
  }

  private boolean isKnown(Split split) {
    return split.isRecorded()
        || counts.classified().versions(split.breakdown()).stream()
            .anyMatch(version -> version.code().equals(split.version()));
  }

  /**
   * The table that answers the question.
   *
   * @throws UnknownFigure if the measure does not exist or cannot be split so
   */
  public FigureTable table(Question question) {
    return new Answer(counts, question).table();
  }

  /** What a measure's records can be asked for in a breakdown: codes and their names, in order. */
  public Map<String, Label> choices(Measure measure, Breakdown breakdown) {
    Map<String, Label> choices = new LinkedHashMap<>();
    counts.choices(measure, breakdown).forEach(row -> choices.put(row.code(), row.label()));
    return choices;
  }
}
