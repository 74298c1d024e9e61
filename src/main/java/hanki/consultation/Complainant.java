package hanki.consultation;

import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who consults (相談者), as it is kept. Name and contacts are sealed; age, sex and town are not,
 * because they are counted and name nobody. Null parts were not told.
 *
 * <p>The indexes are keyed digests: with them records of the same person are found without keeping
 * or opening a name.
 *
 * @param sealPlace the place the sealed value belongs to, {@code complainant:<uuid>}
 * @param sealed {@link PersonalDetails}, sealed
 */
@Embeddable
public record Complainant(
    @Column(name = "complainant_party") @Enumerated(EnumType.STRING) Party party,
    @Column(name = "complainant_age_band") @Enumerated(EnumType.STRING) AgeBand ageBand,
    @Column(name = "complainant_sex") @Enumerated(EnumType.STRING) Sex sex,
    @Personal @Column(name = "complainant_municipality") String municipality,
    @Untold @Column(name = "complainant_seal_place") String sealPlace,
    @Personal @Column(name = "complainant_sealed") String sealed,
    @Untold @Column(name = "complainant_name_index") String nameIndex,
    @Untold @Column(name = "complainant_telephone_index") String telephoneIndex,
    @Untold @Column(name = "complainant_mail_index") String mailIndex) {

  /** Nothing is known. */
  public static final Complainant NONE =
      new Complainant(null, null, null, null, null, null, null, null, null);

  /** Whether a name or contact is kept. */
  public boolean isKnown() {
    return sealed != null;
  }

  /** Whether anything is kept at all. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
