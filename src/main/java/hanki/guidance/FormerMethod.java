package hanki.guidance;

import hanki.platform.Label;
import hanki.reference.Validity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a method said before it was rewritten. It is written once and never changes. */
@Entity
public class FormerMethod {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_method_seq")
  @SequenceGenerator(name = "former_method_seq", sequenceName = "former_method_seq")
  private Long id;

  private Long methodId;
  private int version;

  @Enumerated(EnumType.STRING)
  private MethodKind kind;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private String summary;
  private String source;

  @Embedded private Validity validity;

  @ElementCollection
  @CollectionTable(
      name = "former_method_actor",
      joinColumns = @JoinColumn(name = "former_method_id"))
  @OrderBy("place")
  private List<Actor> actors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "former_method_step",
      joinColumns = @JoinColumn(name = "former_method_id"))
  @OrderBy("number")
  private List<Step> steps = new ArrayList<>();

  private String writtenBy;
  private Instant writtenAt;

  protected FormerMethod() {}

  /** The method as it stands, before it is rewritten. */
  FormerMethod(Method method) {
    methodId = method.id();
    version = method.version();
    kind = method.kind();
    name = method.name();
    summary = method.summary();
    source = method.source();
    validity = new Validity(method.firstDay(), method.lastDay());
    actors.addAll(method.actors());
    steps.addAll(method.steps());
    writtenBy = method.writtenBy();
    writtenAt = method.writtenAt();
  }

  /** The first is 0. */
  public int version() {
    return version;
  }

  public MethodKind kind() {
    return kind;
  }

  public Label name() {
    return name;
  }

  public String summary() {
    return summary;
  }

  public String source() {
    return source;
  }

  /** Last day on which records could name it; null if none was set. */
  public LocalDate lastDay() {
    return validity == null ? null : validity.to();
  }

  /** Who had a part in it, in their order. */
  public List<Actor> actors() {
    return List.copyOf(actors);
  }

  /** The steps, from ①. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Officer number of who wrote this version. */
  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
