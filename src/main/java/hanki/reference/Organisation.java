package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** The National Police Agency (警察庁), a regional police bureau (管区警察局) or a unit of theirs. */
@Entity
public class Organisation {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private String parentCode;
  private int sort;

  @Embedded private Validity validity;

  protected Organisation() {}

  Organisation(ReferenceRow row) {
    code = row.text(ReferenceField.CODE);
    change(row);
  }

  final void change(ReferenceRow row) {
    kind = OrganisationKind.valueOf(row.text(ReferenceField.ORGANISATION_KIND));
    name = row.name();
    parentCode = Sheet.orNull(row.text(ReferenceField.PARENT));
    sort = row.number(ReferenceField.SORT);
    validity = row.validity();
  }

  public String code() {
    return code;
  }

  public OrganisationKind kind() {
    return kind;
  }

  public Label name() {
    return name;
  }

  /** Code of the organisation above; null for the agency. */
  public String parentCode() {
    return parentCode;
  }

  /** Whether it exists on the day. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.ORGANISATION,
        code,
        kind,
        name.ja(),
        name.en(),
        parentCode,
        sort,
        Validity.from(validity),
        Validity.to(validity));
  }
}
