package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.audit.Audited;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what a difference between two periods consists of. */
@ApplicationScoped
@Transactional
public class ExplainingChanges {

  private static final int LARGEST = 5;

  private final FigureCounts counts;

  @Inject
  ExplainingChanges(FigureCounts counts) {
    this.counts = counts;
  }

  /** For tests without a container. */
  public ExplainingChanges(Iterable<FigureSource> sources, Reference reference) {
    this(new FigureCounts(sources, reference));
  }

  /**
   * Explains a figure against the same row in another period; the look at its largest records
   * leaves a trace.
   *
   * @throws UnknownFigure if nothing is counted under the address
   */
  @Audited("figure.explain")
  public ChangeExplained explain(FigureAddress address, Period against, Scope scope) {
    Measure measure = counts.measureOf(address);
    FigureAddress earlier = address.in(against);
    Figure now = figure(measure, address);
    Figure before = figure(measure, earlier);
    FigureSource source = counts.source(measure);
    ChangeExplained.Largest nowLargest = largest(source, address, scope);
    ChangeExplained.Largest beforeLargest = largest(source, earlier, scope);
    long records = source.contributions(counts.behind(address), scope).records();
    long recordsBefore = source.contributions(counts.behind(earlier), scope).records();
    boolean apart = records != now.value() || recordsBefore != before.value();
    return new ChangeExplained(
        measure,
        now,
        before,
        measure.breakdowns().stream()
            .filter(breakdown -> tellsApart(address, breakdown))
            .map(breakdown -> part(measure, address, against, breakdown))
            .toList(),
        nowLargest,
        beforeLargest,
        measure.isMoney()
            ? Optional.empty()
            : Optional.of(chance(address, now.value(), against, before.value())),
        measure.isMoney() || !apart
            ? Optional.empty()
            : Optional.of(chance(address, records, against, recordsBefore)));
  }

  private static boolean tellsApart(FigureAddress address, Breakdown breakdown) {
    return !breakdown.overlaps()
        && address.conditions().stream().noneMatch(each -> each.breakdown() == breakdown);
  }

  private ChangeExplained.Largest largest(FigureSource source, FigureAddress address, Scope scope) {
    return new ChangeExplained.Largest(source.largest(counts.behind(address), scope, LARGEST));
  }

  private static Chance chance(FigureAddress now, long after, Period against, long before) {
    return new Chance(before, against.days(), after, now.period().days());
  }

  private ChangeExplained.Part part(
      Measure measure, FigureAddress address, Period against, Breakdown breakdown) {
    Split split = Split.recorded(breakdown);
    var after = counts.counts(measure, address.period(), split, address.conditions());
    var before = counts.counts(measure, against, split, address.conditions());
    return new ChangeExplained.Part(
        breakdown,
        counts
            .rows(measure, split, List.of(address.period(), against), List.of(after, before))
            .stream()
            .map(
                row ->
                    new ChangeExplained.Move(
                        row.label(),
                        row(address, split, row.code(), after.getOrDefault(row.code(), 0L)),
                        row(
                            address.in(against),
                            split,
                            row.code(),
                            before.getOrDefault(row.code(), 0L))))
            .sorted(Comparator.comparing(move -> -Math.abs(move.change().difference())))
            .toList());
  }

  private static Figure row(FigureAddress of, Split split, String code, long value) {
    return new Figure(
        new FigureAddress(of.measure(), of.period(), split, code, of.conditions()), value);
  }

  private Figure figure(Measure measure, FigureAddress address) {
    return new Figure(
        address,
        counts
            .counts(measure, address.period(), address.split(), address.among())
            .getOrDefault(address.code(), 0L));
  }
}
