package hanki.reference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The last receipt number given out in a year. */
@Entity
public class ReceiptCounter {

  @EmbeddedId private Key key;

  private int lastNumber;

  protected ReceiptCounter() {}

  int next() {
    return ++lastNumber;
  }

  /** What is numbered, in which era year. */
  @Embeddable
  record Key(String kind, String yearSign) {}
}
