package hanki.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the codes that records hold are counted in another version: each under one of its categories,
 * or under {@link #UNMAPPED}, so that the rows always add up to the total.
 */
public class Reclassification {

  /** The row of records whose category has no place, or no single one, in the version. */
  public static final String UNMAPPED = "unmapped";

  private final CategoryScheme version;
  private final List<Category> rows;
  private final Map<String, String> targets = new LinkedHashMap<>();

  Reclassification(
      CategoryScheme version,
      List<Category> rows,
      String recorded,
      List<Category> given,
      Mappings mappings) {
    this.version = version;
    this.rows = rows;
    given.forEach(
        category ->
            targets.put(
                category.code(),
                mappings.target(recorded, category.code(), version.code()).orElse(UNMAPPED)));
  }

  /** The version in which is counted. */
  public CategoryScheme version() {
    return version;
  }

  /** The categories of the version, retired ones too, in their order. */
  public List<Category> rows() {
    return rows;
  }

  /** The row under which a recorded code counts. */
  public String rowOf(String recorded) {
    return targets.getOrDefault(recorded, UNMAPPED);
  }

  /** The recorded codes that count under the row. */
  public List<String> recordedIn(String row) {
    return targets.entrySet().stream()
        .filter(entry -> entry.getValue().equals(row))
        .map(Map.Entry::getKey)
        .toList();
  }
}
