package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A country or territory by ISO 3166-1, with the noun for its nationals (国籍: 中国人). */
@Entity
public class Country {

  @Id private String code;

  private String alpha3;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private String nationality;

  @Embedded private Validity validity;

  protected Country() {}

  Country(ReferenceRow row) {
    code = row.text(ReferenceField.ALPHA2);
    change(row);
  }

  final void change(ReferenceRow row) {
    alpha3 = row.text(ReferenceField.ALPHA3);
    name = row.name();
    nationality = row.text(ReferenceField.NATIONALITY);
    validity = row.validity();
  }

  /** CN. */
  public String code() {
    return code;
  }

  /** 中国. */
  public Label name() {
    return name;
  }

  /** 中国人; empty where nobody has that nationality. */
  public String nationality() {
    return nationality;
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.COUNTRY,
        code,
        alpha3,
        name.ja(),
        name.en(),
        nationality,
        Validity.from(validity),
        Validity.to(validity));
  }
}
