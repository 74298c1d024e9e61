package hanki.search.web;

import hanki.search.Excerpt;
import hanki.search.Hit;
import hanki.search.SearchKind;
import java.util.List;

/**
 * One kind of record on the page of results.
 *
 * @param address of the results of this kind only
 */
public record FoundGroup(SearchKind kind, long count, String address, List<ShownHit> hits) {

  /** Whether there are more than are shown. */
  public boolean cut() {
    return count > hits.size();
  }

  /** One record with its words marked. */
  public record ShownHit(Hit hit, Excerpt number, Excerpt excerpt) {

    static ShownHit of(Hit hit, List<String> words) {
      return new ShownHit(hit, Excerpt.whole(hit.number(), words), Excerpt.of(hit.texts(), words));
    }
  }
}
