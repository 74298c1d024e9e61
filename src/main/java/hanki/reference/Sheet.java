package hanki.reference;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a reference table is read as rows of texts, and how such a row is added or changed. Rows that
 * come here were checked.
 */
record Sheet(
    Supplier<List<ReferenceRow>> rows,
    Consumer<ReferenceRow> adding,
    Consumer<ReferenceRow> changing) {

  /** An empty text is nothing. */
  static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
