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
 * One version (版) of a classification: its categories, from its first day to its last.
 *
 * <p>Records are given categories of the four versions that {@link Scheme} names; every other
 * version is reached from those by {@link CategoryMapping}.
 */
@Entity
public class CategoryScheme {

  @Id private String code;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "classification_code")
  private Classification classification;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "label_en"))
  private Label label;

  @Embedded private Validity validity;

  private String source;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "note_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "note_en"))
  private Label note;

  protected CategoryScheme() {}

  CategoryScheme(ReferenceRow row, Classification classification) {
    code = row.text(ReferenceField.CODE);
    change(row, classification);
  }

  final void change(ReferenceRow row, Classification classification) {
    this.classification = classification;
    label = row.name();
    validity = row.validity();
    source = row.text(ReferenceField.SOURCE);
    note = new Label(row.text(ReferenceField.NOTE_JA), row.text(ReferenceField.NOTE_EN));
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.VERSION,
        code,
        classification == null ? "" : classification.code(),
        label.ja(),
        label.en(),
        firstDay(),
        lastDay(),
        source(),
        note().ja(),
        note().en());
  }

  public String code() {
    return code;
  }

  /** Null only before the first start after the table of classifications came. */
  public Classification classification() {
    return classification;
  }

  public Label label() {
    return label;
  }

  /** First day; null if it has held since before the records. */
  public LocalDate firstDay() {
    return validity == null ? null : validity.from();
  }

  /** Last day; null while it holds. */
  public LocalDate lastDay() {
    return validity == null ? null : validity.to();
  }

  /** The document it was taken from. */
  public String source() {
    return source == null ? "" : source;
  }

  /** What to know when one reads it. */
  public Label note() {
    return note == null ? new Label("", "") : note;
  }

  /** Whether the version holds on the day. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }
}
