package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A prefecture with its police; code by JIS X 0401 (宮城県 is 04). */
@Entity
public class Prefecture {

  @Id private String code;
  private String isoCode;
  private String governmentCode;
  private String name;
  private String nameEn;
  private String shortName;
  private String suffix;
  private String policeName;
  private String policeNameEn;

  protected Prefecture() {}

  Prefecture(ReferenceRow row) {
    code = row.text(ReferenceField.PREFECTURE_CODE);
    change(row);
  }

  final void change(ReferenceRow row) {
    isoCode = row.text(ReferenceField.ISO_CODE);
    governmentCode = row.text(ReferenceField.GOVERNMENT_CODE);
    name = row.text(ReferenceField.NAME_JA);
    nameEn = row.text(ReferenceField.NAME_EN);
    shortName = row.text(ReferenceField.SHORT_JA);
    suffix = row.text(ReferenceField.SUFFIX);
    policeName = row.text(ReferenceField.POLICE_JA);
    policeNameEn = row.text(ReferenceField.POLICE_EN);
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.PREFECTURE,
        code,
        isoCode,
        governmentCode,
        name,
        nameEn,
        shortName,
        suffix,
        policeName,
        policeNameEn);
  }

  /** 04. */
  public String code() {
    return code;
  }

  /** 宮城県. */
  public String name() {
    return name;
  }

  /** 宮城; 北海道 keeps its 道. */
  public String shortName() {
    return shortName;
  }

  /** 県, 府, 都 or 道. */
  public String suffix() {
    return suffix;
  }

  /** 宮城県警察; Tokyo's is 警視庁. */
  public String policeName() {
    return policeName;
  }

  /** Its name in both languages. */
  public Label label() {
    return new Label(name, nameEn);
  }

  /** The name of its police in both languages. */
  public Label police() {
    return new Label(policeName, policeNameEn);
  }
}
