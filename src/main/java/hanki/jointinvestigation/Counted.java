package hanki.jointinvestigation;

import java.util.Map;

/**
 * A number over several forces: what they count together, and how many there are of it.
 *
 * @param byForce what each police counts, by the code of its prefecture
 * @param distinct what is counted twice, once
 */
public record Counted(Map<String, Long> byForce, long distinct) {

  /** The same with a copy. */
  public Counted {
    byForce = Map.copyOf(byForce);
  }

  /** 延べ: what the forces count together. */
  public long sum() {
    return byForce.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What is counted more than once over the forces. */
  public long twice() {
    return sum() - distinct;
  }

  /** What one police counts. */
  public long of(String force) {
    return byForce.getOrDefault(force, 0L);
  }
}
