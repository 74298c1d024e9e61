package hanki.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A kind of which all records are folded as this program folds them. A migration that takes the row
 * away has them folded again at the next start.
 */
@Entity
public class FoldedKind {

  @Id private String code;

  protected FoldedKind() {}

  FoldedKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
