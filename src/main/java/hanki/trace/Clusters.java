package hanki.trace;

import hanki.platform.audit.Counted;
import java.util.List;

/**
 * The groups of records that hang together by traces.
 *
 * @param groups those of the most stations first
 * @param cut whether only the latest traces were looked at
 */
public record Clusters(List<Cluster> groups, boolean cut) implements Counted {

  @Override
  public long count() {
    return groups.size();
  }
}
