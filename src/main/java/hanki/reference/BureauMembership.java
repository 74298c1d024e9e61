package hanki.reference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** To which regional police bureau a prefecture belongs, from when to when. */
@Entity
public class BureauMembership {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bureau_membership_seq")
  @SequenceGenerator(name = "bureau_membership_seq", sequenceName = "bureau_membership_seq")
  private Long id;

  private String prefectureCode;
  private String organisationCode;

  @Embedded private Validity validity;

  protected BureauMembership() {}

  BureauMembership(ReferenceRow row) {
    prefectureCode = row.text(ReferenceField.PREFECTURE_CODE);
    organisationCode = row.text(ReferenceField.ORGANISATION);
    change(row);
  }

  final void change(ReferenceRow row) {
    validity = row.validity();
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.MEMBERSHIP,
        prefectureCode,
        organisationCode,
        Validity.from(validity),
        Validity.to(validity));
  }
}
