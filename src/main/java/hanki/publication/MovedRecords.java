package hanki.publication;

import hanki.audit.RecordSteps;
import hanki.audit.TellingSteps;
import hanki.statistics.CountedRecord;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the records behind figures that moved, each once, with what was done to it. */
@Dependent
class MovedRecords {

  /** Of how many records the steps are told; of more nobody reads them one by one. */
  static final int MOST_TOLD = 200;

  private final FigureBook book;
  private final TellingSteps telling;

  @Inject
  MovedRecords(FigureBook book, TellingSteps telling) {
    this.book = book;
    this.telling = telling;
  }

  /** What one record did to the figures. */
  private static final class Seen {

    private final CountedRecord record;
    private final String address;
    private final Set<MovedRecord.Kind> kinds = EnumSet.noneOf(MovedRecord.Kind.class);
    private int figures;

    Seen(CountedRecord record, String address) {
      this.record = record;
      this.address = address;
    }

    MovedRecord.Kind kind() {
      boolean came = kinds.contains(MovedRecord.Kind.CAME);
      boolean left = kinds.contains(MovedRecord.Kind.LEFT);
      if (came && left) {
        return MovedRecord.Kind.MOVED;
      }
      // it stands in the total as before and in a row as new: a change moved it there
      boolean changed = kinds.contains(MovedRecord.Kind.CHANGED);
      if (changed && (came || left)) {
        return MovedRecord.Kind.MOVED;
      }
      return came ? MovedRecord.Kind.CAME : left ? MovedRecord.Kind.LEFT : MovedRecord.Kind.CHANGED;
    }
  }

  /** The records of those figures, and the steps of each between the two times. */
  List<MovedRecord> between(List<ComparingVintages.Moved> moved, Instant after, Instant until) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    for (ComparingVintages.Moved figure : moved) {
      see(seen, figure, figure.came(), MovedRecord.Kind.CAME);
      see(seen, figure, figure.left(), MovedRecord.Kind.LEFT);
      see(seen, figure, figure.changed(), MovedRecord.Kind.CHANGED);
    }
    Map<String, Map<Long, RecordSteps>> steps = steps(seen, after, until);
    return seen.values().stream()
        .map(
            each ->
                new MovedRecord(
                    each.record,
                    each.kind(),
                    book.page(FigureAddress.parse(each.address), each.record).orElse(""),
                    each.figures,
                    steps
                        .getOrDefault(each.record.feature(), Map.of())
                        .getOrDefault(each.record.id(), RecordSteps.none(each.record.id()))))
        .toList();
  }

  private static void see(
      Map<String, Seen> seen,
      ComparingVintages.Moved figure,
      List<CountedRecord> records,
      MovedRecord.Kind kind) {
    for (CountedRecord record : records) {
      Seen one =
          seen.computeIfAbsent(
              record.feature() + " " + record.id(), key -> new Seen(record, figure.address()));
      one.kinds.add(kind);
      one.figures++;
    }
  }

  private Map<String, Map<Long, RecordSteps>> steps(
      Map<String, Seen> seen, Instant after, Instant until) {
    Map<String, List<Long>> ids = new HashMap<>();
    for (Seen each : seen.values()) {
      if (ids.values().stream().mapToInt(List::size).sum() == MOST_TOLD) {
        break;
      }
      ids.computeIfAbsent(each.record.feature(), feature -> new ArrayList<>())
          .add(each.record.id());
    }
    Map<String, Map<Long, RecordSteps>> steps = new HashMap<>();
    ids.forEach(
        (feature, each) -> steps.put(feature, telling.between(feature, each, after, until)));
    return steps;
  }
}
