package hanki.jointinvestigation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** What those records add up to. */
  static Counted of(List<SharedContribution> records) {
    return new Counted(
        records.stream()
            .collect(
                Collectors.groupingBy(
                    SharedContribution::force, Collectors.summingLong(SharedContribution::sum))),
        records.stream().mapToLong(SharedContribution::distinct).sum());
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
