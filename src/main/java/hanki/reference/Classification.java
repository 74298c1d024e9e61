package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * A way to divide records into classes (分類), as one body publishes it: the national one, that of
 * Miyagi, that of this office. It changes over the years; each state is a {@link CategoryScheme}.
 */
@Entity
public class Classification {

  @Id private String code;

  @Enumerated(EnumType.STRING)
  private Scheme subject;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "label_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "label_en"))
  private Label label;

  @Enumerated(EnumType.STRING)
  private CountingRule counts;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "rule_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "rule_en"))
  private Label rule;

  private int sort;

  protected Classification() {}

  Classification(ReferenceRow row) {
    code = row.text(ReferenceField.CODE);
    change(row);
  }

  final void change(ReferenceRow row) {
    subject = Scheme.valueOf(row.text(ReferenceField.SUBJECT));
    label = row.name();
    counts = CountingRule.valueOf(row.text(ReferenceField.COUNTS));
    rule = new Label(row.text(ReferenceField.RULE_JA), row.text(ReferenceField.RULE_EN));
    sort = row.number(ReferenceField.SORT);
  }

  ReferenceRow row() {
    return ReferenceRow.of(
        ReferenceTable.CLASSIFICATION,
        code,
        subject,
        label.ja(),
        label.en(),
        counts,
        rule.ja(),
        rule.en(),
        sort);
  }

  public String code() {
    return code;
  }

  /** The recorded scheme whose records it divides. */
  public Scheme subject() {
    return subject;
  }

  public Label label() {
    return label;
  }

  public CountingRule counts() {
    return counts;
  }

  /** The counting rule in words, with its source. */
  public Label rule() {
    return rule;
  }

  public int sort() {
    return sort;
  }
}
