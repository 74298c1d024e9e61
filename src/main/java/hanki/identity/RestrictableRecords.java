package hanki.identity;

import java.util.Optional;

/** The records of one feature that can be limited to named officers; CDI finds all of them. */
public interface RestrictableRecords {

  /** How addresses and audit entries name the kind: {@code consultation}. */
  String kind();

  /** Folder of the pages that show such records: {@code /consultation}. */
  default String folder() {
    return "/" + kind();
  }

  /** The record, if the reader may see it. */
  Optional<? extends Restrictable> restrictable(Long id, Scope scope);
}
