package hanki.national;

import java.io.Serializable;
import java.util.List;

/**
 * A value held against what stands.
 *
 * @param draft null if something is wrong
 * @param standing what stands for the period now; null if nothing does
 */
public record CheckedValue(
    TypedValue typed,
    State state,
    PublishedDraft draft,
    StandingValue standing,
    List<ValueFault> faults)
    implements Serializable {

  /** What entering it would do. */
  public enum State {
    /** The first of its period. */
    NEW,
    /** It takes the place of what stands; that stays beside it. */
    NEWER,
    /** It was published before what stands and takes its place behind it. */
    OLDER,
    /** It is there already. */
    KNOWN,
    FAULTY
  }

  /** Whether entering it adds something. */
  public boolean adds() {
    return state == State.NEW || state == State.NEWER || state == State.OLDER;
  }
}
