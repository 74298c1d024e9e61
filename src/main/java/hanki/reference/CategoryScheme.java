package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A classification: the seven national classes, the offence classes of 2020, our own. */
@Entity
public class CategoryScheme {

  @Id private String code;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "label_en"))
  private Label label;

  protected CategoryScheme() {}

  CategoryScheme(String code, Label label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public Label label() {
    return label;
  }
}
