package hanki.reference;

import java.time.LocalDate;
import java.util.Optional;

/** A feature whose records name rows of reference tables, and so bind their first and last days. */
public interface ReferenceUse {

  /** The first day of a record that names the row. */
  Optional<LocalDate> firstUse(ReferenceTable table, String key);

  /** The last day of a record that names the row. */
  Optional<LocalDate> lastUse(ReferenceTable table, String key);
}
