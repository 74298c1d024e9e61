package hanki.reference;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row held against what is stored.
 *
 * @param line line in the file; 0 for a row that was typed
 * @param before what is stored; null for a new row
 * @param after what the row says, days and numbers in one form
 */
public record CheckedRow(
    long line, State state, ReferenceRow before, ReferenceRow after, List<FieldFault> faults)
    implements Serializable {

  /** What taking over the row would do. */
  public enum State {
    NEW,
    CHANGED,
    UNCHANGED,
    FAULTY
  }

  /** One field that changes. */
  public record Difference(ReferenceField field, String before, String after) {}

  /** The fields that change, in their order; those of a new row that say something. */
  public List<Difference> differences() {
    return after.table().fields().stream()
        .map(
            field ->
                new Difference(field, before == null ? "" : before.text(field), after.text(field)))
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  /** The same in words, one line a field. */
  public String difference() {
    return differences().stream()
        .map(each -> "%s: %s → %s".formatted(each.field().column(), each.before(), each.after()))
        .collect(Collectors.joining("\n"));
  }
}
