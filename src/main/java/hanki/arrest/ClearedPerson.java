package hanki.arrest;

import hanki.reference.Category;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/**
 * One person of one clearance (検挙人員): a row of the view {@code cleared_person}, where the rule
 * stands that tells who counts.
 *
 * <p>Who is entered by name counts once, in the first clearance that stands, under the main
 * offence; later clearances are further offences (余罪) unless they give a new matter. Whoever is
 * only part of {@link Clearance#persons()} is a row without a suspect.
 */
@Entity
@Immutable
class ClearedPerson {

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "clearance_id")
  private Clearance clearance;

  private Long suspectId;
  private String suspectNumber;
  private String nationality;
  private String ageBand;
  private String sex;
  private String role;
  private String custody;
  private String disposal;
  private String newMatter;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "offence_category_id")
  private Category offenceCategory;

  private boolean counted;

  protected ClearedPerson() {}
}
