package hanki.guidance;

import hanki.platform.Label;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Untold;
import hanki.reference.Validity;
import hanki.search.Folded;
import hanki.search.Searchable;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A method of crime (手口): its steps with who acts on whom. Records of cases name it by its code,
 * which never changes; one that is no longer met is retired, not deleted.
 */
@Entity
@Kept("method")
public class Method implements Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "method_seq")
  @SequenceGenerator(name = "method_seq", sequenceName = "method_seq")
  private Long id;

  @Version private int version;

  private String code;

  @Enumerated(EnumType.STRING)
  private MethodKind kind;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private Label name;

  private String summary;
  private String source;
  @Untold private int sort;
  @Untold private String searchable;

  @Embedded private Validity validity;

  @ElementCollection
  @CollectionTable(name = "method_actor", joinColumns = @JoinColumn(name = "method_id"))
  @OrderBy("place")
  private List<Actor> actors = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "method_step", joinColumns = @JoinColumn(name = "method_id"))
  @OrderBy("number")
  private List<Step> steps = new ArrayList<>();

  private String writtenBy;
  private Instant writtenAt;
  @Untold private String submitToken;

  protected Method() {}

  Method(MethodDraft draft, int sort, String writtenBy, Instant now) {
    code = draft.code();
    submitToken = draft.submitToken();
    this.sort = sort;
    rewrite(draft, writtenBy, now);
  }

  /** Takes over everything but the code. */
  final void rewrite(MethodDraft draft, String by, Instant now) {
    kind = draft.kind();
    name = draft.name();
    summary = draft.summary().strip();
    source = draft.source().strip();
    validity = draft.validity();
    actors.clear();
    actors.addAll(draft.actors());
    steps.clear();
    steps.addAll(draft.steps());
    writtenBy = by;
    writtenAt = now;
    searchable = Folded.form(searchedTexts());
  }

  /** Names, summary, actors and steps. */
  @Override
  public List<String> searchedTexts() {
    List<String> texts = new ArrayList<>(List.of(name.ja(), summary));
    actors.forEach(actor -> texts.add(actor.name()));
    steps.forEach(step -> texts.add(step.label() + " " + step.note()));
    texts.add(name.en());
    return texts;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Rises each time it is rewritten; the first is 0. */
  public int version() {
    return version;
  }

  /** phishing-otp. */
  public String code() {
    return code;
  }

  public MethodKind kind() {
    return kind;
  }

  public Label name() {
    return name;
  }

  /** What happens, in a sentence or two for the citizen; Japanese. */
  public String summary() {
    return summary;
  }

  /** The document it was taken from. */
  public String source() {
    return source;
  }

  /** Its place in lists. */
  public int sort() {
    return sort;
  }

  /** First day on which records may name it; null if since before the records. */
  public LocalDate firstDay() {
    return validity == null ? null : validity.from();
  }

  /** Last day; null while it is met. */
  public LocalDate lastDay() {
    return validity == null ? null : validity.to();
  }

  /** Whether a record of that day may name it. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  /** Who has a part in it, in their order. */
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
