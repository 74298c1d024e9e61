package hanki.jointinvestigation;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of records that members share. */
public enum SharedKind {
  INCIDENT("認"),
  ARREST("逮"),
  CLEARANCE("検");

  private final String prefix;

  SharedKind(String prefix) {
    this.prefix = prefix;
  }

  /** The kind of a record by its number: 逮R2-0001 is an arrest. */
  public static Optional<SharedKind> of(String number) {
    return Arrays.stream(values()).filter(kind -> number.startsWith(kind.prefix)).findFirst();
  }
}
