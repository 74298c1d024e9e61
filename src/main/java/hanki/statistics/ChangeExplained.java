package hanki.statistics;

import hanki.platform.Label;
import hanki.quantity.Change;
import java.util.List;
import java.util.Optional;

/**
 * Why a figure moved: what the rows of each breakdown add to the difference, the largest single
 * records, and whether chance explains it.
 *
 * @param parts one table a breakdown whose rows add up
 * @param largest the records that contribute most to either figure, now and before; empty where
 *     each contributes one
 * @param chance none for money, which chance does not make case by case
 * @param recordsChance the same of the records where one of them contributes several
 */
public record ChangeExplained(
    Measure measure,
    Figure now,
    Figure before,
    List<Part> parts,
    Largest nowLargest,
    Largest beforeLargest,
    Optional<Chance> chance,
    Optional<Chance> recordsChance) {

  /** The difference to be explained. */
  public Change change() {
    return new Change(before.value(), now.value());
  }

  /** Whether there are records that contribute more than the others. */
  public boolean isWithLargest() {
    return !nowLargest.records().isEmpty() || !beforeLargest.records().isEmpty();
  }

  /** Whether one case counts as several, so that chance lets the figure vary more. */
  public boolean isGrouped() {
    return !measure.isMoney() && Math.max(nowLargest.most(), beforeLargest.most()) > 1;
  }

  /** The same difference without the largest record of either period. */
  public Change withoutLargest() {
    return new Change(beforeLargest.without(before.value()), nowLargest.without(now.value()));
  }

  /**
   * What the rows of a breakdown add to the difference, the largest first.
   *
   * @param moves add up to the difference exactly
   */
  public record Part(Breakdown breakdown, List<Move> moves) {

    /** What all rows together add. */
    public long sum() {
      return moves.stream().mapToLong(move -> move.change().difference()).sum();
    }

    /** The first rows that moved. */
    public List<Move> first(int rows) {
      return moves.stream().filter(move -> move.change().difference() != 0).limit(rows).toList();
    }

    /** What the rows after them add. */
    public long rest(int rows) {
      return sum() - first(rows).stream().mapToLong(move -> move.change().difference()).sum();
    }
  }

  /** One row in both periods. */
  public record Move(Label label, Figure now, Figure before) {

    /** What it adds. */
    public Change change() {
      return new Change(before.value(), now.value());
    }
  }

  /** The records that contribute most to a figure, largest first. */
  public record Largest(List<RecordReference> records) {

    /** What the largest contributes; 0 if there is none. */
    public long most() {
      return records.isEmpty() ? 0 : records.get(0).contribution();
    }

    /** The figure without the largest record. */
    public long without(long figure) {
      return figure - most();
    }
  }
}
