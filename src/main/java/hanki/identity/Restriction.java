package hanki.identity;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may see one record.
 *
 * @param kind of the record, as {@link RestrictableRecords#kind()}
 * @param page where it is shown
 * @param number as it is shown; empty where only the id is known
 * @param readers officer numbers; none if the record is not restricted
 */
public record Restriction(String kind, Long id, String page, String number, Set<String> readers)
    implements Traceable {

  /** Readers in their order. */
  public Restriction {
    readers = new TreeSet<>(readers);
  }

  public boolean isOn() {
    return !readers.isEmpty();
  }

  @Override
  public String trace() {
    return new Trace().with("kind", kind).with("readers", String.join(",", readers)).toString();
  }
}
