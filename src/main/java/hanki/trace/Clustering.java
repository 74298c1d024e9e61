package hanki.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts records together that share a trace, and again those that share one with them. */
final class Clustering {

  private static final int FEWEST_STATIONS = 2;

  private final Map<String, Cluster.Record> records = new LinkedHashMap<>();
  private final Map<String, Held> values = new LinkedHashMap<>();

  /** A value and the keys of the records that carry it. */
  private record Held(Trace value, Set<String> by) {}

  /** One trace of one record. */
  void add(TraceReference reference, Sieve sieve) {
    String key = reference.carrier() + "/" + reference.id();
    records.putIfAbsent(
        key,
        new Cluster.Record(
            reference.carrier(),
            reference.id(),
            reference.number(),
            reference.day(),
            reference.station()));
    Trace trace =
        new Trace(
            reference.kind(), reference.normalised(), reference.normalised(), reference.wider());
    Sieve.Sifted sifted = sieve.sift(List.of(trace));
    sifted.exact().keySet().forEach(value -> hold(value, trace, key));
    sifted
        .wider()
        .keySet()
        .forEach(value -> hold("~" + value, new Trace(trace.kind(), value, value, ""), key));
  }

  private void hold(String value, Trace shown, String record) {
    values.computeIfAbsent(value, any -> new Held(shown, new LinkedHashSet<>())).by().add(record);
  }

  /** The groups of at least two stations, those of the most first. */
  List<Cluster> groups() {
    List<Held> ties = ties();
    Map<String, String> parents = new HashMap<>();
    for (Held tie : ties) {
      String first = tie.by().iterator().next();
      tie.by().forEach(other -> parents.put(root(other, parents), root(first, parents)));
    }
    Map<String, List<Held>> byRoot = new LinkedHashMap<>();
    ties.forEach(
        tie ->
            byRoot
                .computeIfAbsent(
                    root(tie.by().iterator().next(), parents), any -> new ArrayList<>())
                .add(tie));
    return byRoot.values().stream()
        .map(this::cluster)
        .filter(cluster -> cluster.stations() >= FEWEST_STATIONS)
        .sorted(
            Comparator.comparing(Cluster::stations)
                .thenComparing(cluster -> cluster.records().size())
                .reversed())
        .toList();
  }

  /**
   * Values that two records share. A wider one that ties the same records as an exact one below it
   * says nothing more.
   */
  private List<Held> ties() {
    Set<Set<String>> exact = new LinkedHashSet<>();
    List<Held> ties = new ArrayList<>();
    values.forEach(
        (value, held) -> {
          if (held.by().size() > 1 && !value.startsWith("~")) {
            exact.add(held.by());
            ties.add(held);
          }
        });
    values.forEach(
        (value, held) -> {
          if (held.by().size() > 1 && value.startsWith("~") && !exact.contains(held.by())) {
            ties.add(held);
          }
        });
    return ties;
  }

  private static String root(String of, Map<String, String> parents) {
    String root = of;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private Cluster cluster(List<Held> ties) {
    List<String> keys =
        ties.stream()
            .flatMap(tie -> tie.by().stream())
            .distinct()
            .sorted(
                Comparator.comparing((String key) -> records.get(key).day())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Cluster(
        keys.stream().map(records::get).toList(),
        ties.stream()
            .map(
                tie ->
                    new Cluster.Tie(
                        tie.value(), tie.by().stream().map(keys::indexOf).sorted().toList()))
            .toList());
  }
}
