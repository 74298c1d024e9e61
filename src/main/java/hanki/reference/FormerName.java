package hanki.reference;

import hanki.platform.Label;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A name that a row had until a day. Records keep the code and show the newest name. */
@Entity
public class FormerName {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_name_seq")
  @SequenceGenerator(name = "former_name_seq", sequenceName = "former_name_seq")
  private Long id;

  @Enumerated(EnumType.STRING)
  private ReferenceTable tableName;

  private String rowKey;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private LocalDate lastDay;

  protected FormerName() {}

  FormerName(ReferenceRow before, LocalDate renamedOn) {
    tableName = before.table();
    rowKey = before.key();
    name = before.name();
    lastDay = renamedOn.minusDays(1);
  }

  public String rowKey() {
    return rowKey;
  }

  public Label name() {
    return name;
  }

  /** The last day of the name. */
  public LocalDate lastDay() {
    return lastDay;
  }
}
