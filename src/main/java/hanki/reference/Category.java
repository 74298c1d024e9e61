package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** One class of a scheme. Retired by a last day, never deleted: records keep the code they got. */
@Entity
public class Category {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category_seq")
  @SequenceGenerator(name = "category_seq", sequenceName = "category_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "scheme_code")
  private CategoryScheme scheme;

  private String code;
  private String parentCode;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "label_en"))
  private Label label;

  private int sort;

  @Embedded private Validity validity;

  protected Category() {}

  Category(ReferenceRow row, CategoryScheme scheme) {
    this.scheme = scheme;
    code = row.text(ReferenceField.CODE);
    change(row);
  }

  final void change(ReferenceRow row) {
    parentCode = Sheet.orNull(row.text(ReferenceField.PARENT));
    label = row.name();
    sort = row.number(ReferenceField.SORT);
    validity = row.validity();
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.CATEGORY,
        scheme.code(),
        code,
        parentCode,
        label.ja(),
        label.en(),
        sort,
        Validity.from(validity),
        Validity.to(validity));
  }

  public Long id() {
    return id;
  }

  /** Unique within the scheme: {@code fraud}, {@code 3-01}. */
  public String code() {
    return code;
  }

  /** Code of the category above it in the same scheme; null if there is none. */
  public String parentCode() {
    return parentCode;
  }

  public Label label() {
    return label;
  }

  public int sort() {
    return sort;
  }

  /** First day; null if it has held since before the records. */
  public LocalDate firstDay() {
    return validity == null ? null : validity.from();
  }

  /** Last day; null while it holds. */
  public LocalDate lastDay() {
    return validity == null ? null : validity.to();
  }

  /** Whether a record of that day may be given this category. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  /** Whether the category exists on some day from first to last. */
  public boolean isValidWithin(LocalDate first, LocalDate last) {
    return validity == null
        || (validity.from() == null || !validity.from().isAfter(last))
            && (validity.to() == null || !validity.to().isBefore(first));
  }
}
