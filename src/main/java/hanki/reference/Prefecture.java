package hanki.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A prefecture with its police; code by JIS X 0401 (宮城県 is 04). */
@Entity
public class Prefecture {

  @Id private String code;
  private String isoCode;
  private String governmentCode;
  private String name;
  private String shortName;
  private String suffix;
  private String policeName;

  protected Prefecture() {}

  Prefecture(
      String code,
      String isoCode,
      String governmentCode,
      String name,
      String shortName,
      String suffix,
      String policeName) {
    this.code = code;
    this.isoCode = isoCode;
    this.governmentCode = governmentCode;
    this.name = name;
    this.shortName = shortName;
    this.suffix = suffix;
    this.policeName = policeName;
  }

  /** 04. */
  public String code() {
    return code;
  }

  /** 宮城県. */
  public String name() {
    return name;
  }

  /** 宮城県警察; Tokyo's is 警視庁. */
  public String policeName() {
    return policeName;
  }
}
