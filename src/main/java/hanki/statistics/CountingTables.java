package hanki.statistics;

import hanki.platform.Label;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers questions with tables: one grouped query a column under the counting rule of the measure,
 * so that what a cell says is what its list of records comes to.
 */
@ApplicationScoped
@Transactional
public class CountingTables {

  private final FigureCounts counts;

  @Inject
  CountingTables(FigureCounts counts) {
    this.counts = counts;
  }

  /** For tests without a container. */
  public CountingTables(Iterable<FigureSource> sources, Reference reference) {
    this(new FigureCounts(sources, reference));
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
