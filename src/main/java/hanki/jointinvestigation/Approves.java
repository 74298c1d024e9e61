package hanki.jointinvestigation;

import java.time.LocalDate;
import java.util.Set;

/**
 * Of which arrest an approval is: of one that is planned, of some that were made, or of both, when
 * the plan was carried out.
 *
 * @param plannedOn null if no arrest was planned
 * @param arrests ids of arrests that are shared in the investigation
 */
public record Approves(LocalDate plannedOn, Set<Long> arrests) {

  /** Of nothing: what is no approval. */
  public static final Approves NOTHING = new Approves(null, Set.of());

  /** The same with a copy. */
  public Approves {
    arrests = Set.copyOf(arrests);
  }

  /** Of an arrest that is to be made on that day. */
  public static Approves planned(LocalDate day) {
    return new Approves(day, Set.of());
  }

  /** Of arrests that were made. */
  public static Approves made(Set<Long> arrests) {
    return new Approves(null, arrests);
  }

  boolean isOfNothing() {
    return plannedOn == null && arrests.isEmpty();
  }
}
