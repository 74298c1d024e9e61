package hanki.national;

import hanki.national.CheckedValue.State;
import hanki.national.ValueFault.Problem;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds values that were typed or read from a file against what stands. Stores nothing. */
@ApplicationScoped
@Transactional
public class CheckingPublishedValues {

  private final PublishedValues published;
  private final BusinessClock clock;

  @Inject
  CheckingPublishedValues(PublishedValues published, BusinessClock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** What entering them would do, in their order. */
  List<CheckedValue> check(List<TypedValue> typed) {
    Map<String, PublishedSeries> series =
        published.series().stream()
            .collect(Collectors.toMap(PublishedSeries::code, Function.identity()));
    List<PublishedReader> read =
        typed.stream().map(each -> new PublishedReader(each, series, clock.today())).toList();
    List<PublishedDraft> drafts =
        read.stream().map(PublishedReader::draft).filter(Objects::nonNull).toList();
    Map<String, SeriesTable> tables = tables(drafts, series);
    Set<String> known =
        new HashSet<>(published.knownKeys(drafts.stream().map(PublishedDraft::key).toList()));
    Set<String> seen = new HashSet<>();
    List<CheckedValue> checked = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      checked.add(
          read.get(i).draft() == null
              ? new CheckedValue(typed.get(i), State.FAULTY, null, null, read.get(i).faults())
              : checked(typed.get(i), read.get(i).draft(), tables, known, seen));
    }
    return checked;
  }

  private Map<String, SeriesTable> tables(
      List<PublishedDraft> drafts, Map<String, PublishedSeries> series) {
    Set<String> codes = drafts.stream().map(PublishedDraft::series).collect(Collectors.toSet());
    Map<String, List<PublishedValue>> values =
        published.valuesOf(codes).stream()
            .collect(Collectors.groupingBy(each -> each.series().code()));
    return codes.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                code -> new SeriesTable(series.get(code), values.getOrDefault(code, List.of()))));
  }

  private static CheckedValue checked(
      TypedValue typed,
      PublishedDraft draft,
      Map<String, SeriesTable> tables,
      Set<String> known,
      Set<String> seen) {
    StandingValue standing =
        tables.get(draft.series()).current(draft.period()).map(StandingValue::of).orElse(null);
    if (!seen.add(draft.key())) {
      return faulty(typed, new ValueFault(PublishedColumn.VALUE, Problem.TWICE, ""));
    }
    if (known.contains(draft.key())) {
      return new CheckedValue(typed, State.KNOWN, draft, standing, List.of());
    }
    if (draft.document().publishedOn() == null) {
      return faulty(typed, new ValueFault(PublishedColumn.PUBLISHED_ON, Problem.MISSING, ""));
    }
    State state =
        standing == null
            ? State.NEW
            : standing.givesWayTo(draft.document().publishedOn()) ? State.NEWER : State.OLDER;
    return new CheckedValue(typed, state, draft, standing, List.of());
  }

  private static CheckedValue faulty(TypedValue typed, ValueFault fault) {
    return new CheckedValue(typed, State.FAULTY, null, null, List.of(fault));
  }
}
