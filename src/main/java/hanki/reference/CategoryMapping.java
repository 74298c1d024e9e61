package hanki.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** Where a category of one version stands in another (写像). */
@Entity
public class CategoryMapping {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category_mapping_seq")
  @SequenceGenerator(name = "category_mapping_seq", sequenceName = "category_mapping_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "from_id")
  private Category from;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "to_id")
  private Category to;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  private String note;

  protected CategoryMapping() {}

  CategoryMapping(ReferenceRow row, Category from, Category to) {
    this.from = from;
    this.to = to;
    change(row);
  }

  final void change(ReferenceRow row) {
    relation = Relation.valueOf(row.text(ReferenceField.RELATION));
    note = row.text(ReferenceField.NOTE);
  }
}
