package hanki.reference;

import java.util.List;

/**
 * How one act counts in a version of a classification.
 *
 * @param rows the categories under which it counts once each; empty where it has no place
 * @param unmapped how many of its offences have no place there
 */
public record CountedAs(CategoryScheme version, List<Category> rows, int unmapped) {

  /** The number of cases it counts as. */
  public int cases() {
    return rows.size() + unmapped;
  }
}
