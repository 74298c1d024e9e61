package hanki.search;

import hanki.platform.audit.Counted;
import java.util.List;
import java.util.Optional;

/**
 * What was found, kind by kind.
 *
 * @param kinds every kind the officer may find, those with nothing found too
 * @param jump the page of the one record whose number was asked for
 */
public record SearchResult(List<OfKind> kinds, Optional<String> jump) implements Counted {

  /** The records of a kind: how many, and those that are shown. */
  public record OfKind(SearchKind kind, long count, List<Hit> hits) {}

  @Override
  public long count() {
    return jump.isPresent() ? 1 : kinds.stream().mapToLong(OfKind::count).sum();
  }
}
