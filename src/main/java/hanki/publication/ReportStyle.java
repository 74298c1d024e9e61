package hanki.publication;

import hanki.publication.house.StyleChoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * In which house style reports of a kind are written (書式). Drafts follow it; what was published
 * stays as it was printed.
 */
@Entity
public class ReportStyle {

  @Id
  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @Version private int version;

  @Column(name = "house_style")
  private String style;

  private String changedBy;
  private Instant changedAt;

  protected ReportStyle() {}

  void choose(StyleChoice choice, String officer, Instant now) {
    style = choice.toString();
    changedBy = officer;
    changedAt = now;
  }

  public ReportKind kind() {
    return kind;
  }

  public int version() {
    return version;
  }

  public StyleChoice choice() {
    return StyleChoice.parse(style);
  }

  /** As it is kept. */
  String text() {
    return style;
  }

  /** Officer number; empty if it is as it was shipped. */
  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
