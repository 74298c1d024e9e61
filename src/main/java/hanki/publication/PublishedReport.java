package hanki.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * A report as it was published (公表版): its canonical form, the figures it is made of with the
 * records counted, and its files. The database refuses to change or remove one.
 */
@Entity
@Immutable
public class PublishedReport {

  /** The longest canonical form, in characters. */
  static final int LONGEST_FORM = 1_000_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_report_seq")
  @SequenceGenerator(name = "published_report_seq", sequenceName = "published_report_seq")
  private Long id;

  private Long reportId;
  private Instant countedAt;
  private Instant publishedAt;
  private String publishedBy;
  private String fingerprint;

  @Column(length = LONGEST_FORM)
  private String canonicalForm;

  @ElementCollection
  @CollectionTable(
      name = "published_figure",
      joinColumns = @JoinColumn(name = "published_report_id"))
  @OrderBy("place")
  private List<PublishedFigure> figures = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "published_problem",
      joinColumns = @JoinColumn(name = "published_report_id"))
  @OrderBy("place")
  private List<PublishedProblem> problems = new ArrayList<>();

  protected PublishedReport() {}

  PublishedReport(
      Long reportId, FrozenReport frozen, List<PublishedFigure> figures, String by, Instant now) {
    this.reportId = reportId;
    countedAt = frozen.report().countedAt();
    publishedAt = now;
    publishedBy = by;
    fingerprint = frozen.fingerprint();
    canonicalForm = frozen.canonicalForm();
    this.figures.addAll(figures);
  }

  /** Keeps a problem that is answered for; only before the report is stored. */
  void add(ReportProblem problem) {
    problems.add(PublishedProblem.of(problems.size() + 1, problem));
  }

  public Long id() {
    return id;
  }

  /** Of which report it is the published form. */
  public Long reportId() {
    return reportId;
  }

  public Instant countedAt() {
    return countedAt;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** Officer number. */
  public String publishedBy() {
    return publishedBy;
  }

  /** SHA-256 over the canonical form. */
  public String fingerprint() {
    return fingerprint;
  }

  String canonicalForm() {
    return canonicalForm;
  }

  /** The figures of the house and the published ones that its numbers are made of. */
  public List<PublishedFigure> figures() {
    return List.copyOf(figures);
  }

  /** What the checks had found, for which who published answered. */
  public List<ReportProblem> problems() {
    return problems.stream().map(PublishedProblem::problem).toList();
  }
}
