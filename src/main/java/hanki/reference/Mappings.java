package hanki.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All mappings between versions as a net of ways, and the rules by which a category is carried over
 * it:
 *
 * <ul>
 *   <li>A mapping of its own goes before every roundabout way; the shortest way wins.
 *   <li>An exact mapping may be walked backwards, every other one only forwards.
 *   <li>A category that maps to several of one version is split there and goes nowhere.
 *   <li>A mapping that was withdrawn does not count.
 *   <li>A category without any mapping goes where its parent goes.
 * </ul>
 */
class Mappings {

  private final Map<CategoryPlace, Map<String, Set<String>>> ways = new LinkedHashMap<>();
  private final Map<CategoryPlace, CategoryPlace> parents = new LinkedHashMap<>();

  Mappings(Collection<MappingRow> rows) {
    for (MappingRow row : rows) {
      if (row.fromCode() != null && row.relation() != Relation.WITHDRAWN) {
        CategoryPlace from = new CategoryPlace(row.fromScheme(), row.fromCode());
        CategoryPlace to = new CategoryPlace(row.toScheme(), row.toCode());
        lead(from, to);
        if (row.relation() == Relation.EXACT) {
          lead(to, from);
        }
      }
    }
  }

  private void lead(CategoryPlace from, CategoryPlace to) {
    ways.computeIfAbsent(from, any -> new LinkedHashMap<>())
        .computeIfAbsent(to.scheme(), any -> new LinkedHashSet<>())
        .add(to.code());
  }

  /** Says under which category another stands, within their version. */
  Mappings withParent(String scheme, String code, String parent) {
    parents.put(new CategoryPlace(scheme, code), new CategoryPlace(scheme, parent));
    return this;
  }

  /** The code of the category in the version; empty where there is none, or more than one. */
  Optional<String> target(String scheme, String code, String version) {
    Deque<CategoryPlace> open = new ArrayDeque<>(List.of(new CategoryPlace(scheme, code)));
    Set<String> seen = new HashSet<>(Set.of(scheme));
    while (!open.isEmpty()) {
      CategoryPlace place = open.remove();
      if (place.scheme().equals(version)) {
        return Optional.of(place.code());
      }
      for (Map.Entry<String, Set<String>> way : waysFrom(place).entrySet()) {
        if (seen.add(way.getKey()) && way.getValue().size() == 1) {
          open.add(new CategoryPlace(way.getKey(), way.getValue().iterator().next()));
        }
      }
    }
    return Optional.empty();
  }

  private Map<String, Set<String>> waysFrom(CategoryPlace start) {
    List<CategoryPlace> lineage = new ArrayList<>();
    for (CategoryPlace place = start;
        place != null && !lineage.contains(place);
        place = parents.get(place)) {
      lineage.add(place);
      if (ways.containsKey(place)) {
        return ways.get(place);
      }
    }
    return Map.of();
  }
}
