package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/**
 * An offence (罪名): statute, article and the finest class it falls into; what it is in any other
 * classification follows from the mappings.
 */
@Entity
public class Offence {

  @Id private String code;

  private String statute;
  private String statuteNo;
  private String article;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private String shortName;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id")
  private Category category;

  private int penaltyMonths;
  private int sort;

  @Embedded private Validity validity;

  protected Offence() {}

  Offence(ReferenceRow row, Category category) {
    code = row.text(ReferenceField.CODE);
    change(row, category);
  }

  final void change(ReferenceRow row, Category category) {
    statute = row.text(ReferenceField.STATUTE);
    statuteNo = row.text(ReferenceField.STATUTE_NO);
    article = row.text(ReferenceField.ARTICLE);
    name = row.name();
    shortName = row.text(ReferenceField.SHORT_JA);
    this.category = category;
    penaltyMonths = row.number(ReferenceField.PENALTY_MONTHS);
    sort = row.number(ReferenceField.SORT);
    validity = row.validity();
  }

  public String code() {
    return code;
  }

  /** 刑法. */
  public String statute() {
    return statute;
  }

  /** 246条の2. */
  public String article() {
    return article;
  }

  public Label name() {
    return name;
  }

  /** 電算機詐欺. */
  public String shortName() {
    return shortName;
  }

  /** Its class in the scheme by which clearances are recorded. */
  public Category category() {
    return category;
  }

  /** Longest imprisonment in months, by which the principal offence is told; 0 for fines only. */
  public int penaltyMonths() {
    return penaltyMonths;
  }

  /** Its place in lists. */
  public int sort() {
    return sort;
  }

  /** Whether it is an offence on the day. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.OFFENCE,
        code,
        statute,
        statuteNo,
        article,
        name.ja(),
        shortName,
        name.en(),
        category.code(),
        penaltyMonths,
        sort,
        Validity.from(validity),
        Validity.to(validity));
  }
}
