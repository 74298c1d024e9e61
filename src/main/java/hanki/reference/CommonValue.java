package hanki.reference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A trace that everybody has, as gmail.com: sharing it tells nothing about two records. */
@Entity
public class CommonValue {

  @Id private String text;

  @Enumerated(EnumType.STRING)
  private CommonReach reach;

  private String reason;

  @Embedded private Validity validity;

  protected CommonValue() {}

  CommonValue(ReferenceRow row) {
    text = row.text(ReferenceField.COMMON);
    change(row);
  }

  final void change(ReferenceRow row) {
    reach = CommonReach.valueOf(row.text(ReferenceField.REACH));
    reason = row.text(ReferenceField.REASON);
    validity = row.validity();
  }

  /** The value as the administrator wrote it. */
  public String text() {
    return text;
  }

  public CommonReach reach() {
    return reach;
  }

  /** Why it connects nothing, for the officer who wonders. */
  public String reason() {
    return reason;
  }

  boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.COMMON_VALUE,
        text,
        reach,
        reason,
        Validity.from(validity),
        Validity.to(validity));
  }
}
