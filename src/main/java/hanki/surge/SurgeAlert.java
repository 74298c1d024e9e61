package hanki.surge;

import hanki.period.Week;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Untold;
import hanki.statistics.FigureAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A week in which one row brought more than its past let expect, and what was said to it. It holds
 * no record: they are those of its figure.
 */
@Entity
@Kept("surge")
public class SurgeAlert {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "surge_alert_seq")
  @SequenceGenerator(name = "surge_alert_seq", sequenceName = "surge_alert_seq")
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Watched watched;

  private String rowCode;

  @Column(name = "week_from")
  private LocalDate week;

  private LocalDate since;

  @Enumerated(EnumType.STRING)
  private SurgeMethod method;

  @Untold private double expected;

  @Untold
  @Column(name = "range_low")
  private double lower;

  @Untold
  @Column(name = "range_high")
  private double upper;

  @Untold private int pastWeeks;
  private long observed;
  @Untold private String recent;
  private Instant foundAt;

  @Enumerated(EnumType.STRING)
  private SurgeState verdict = SurgeState.OPEN;

  private String reason = "";
  private String decidedBy;
  private Instant decidedAt;

  protected SurgeAlert() {}

  SurgeAlert(Watched watched, String row, Week week, LocalDate since, Instant now) {
    this.watched = watched;
    this.rowCode = row;
    this.week = week.firstDay();
    this.since = since;
    this.foundAt = now;
  }

  /** Takes down what was expected and what came, with the counts of the weeks up to it. */
  final void tell(Expectation expectation, List<Long> counts) {
    method = expectation.method();
    expected = expectation.expected();
    lower = expectation.lower();
    upper = expectation.upper();
    pastWeeks = expectation.pastWeeks();
    observed = counts.get(counts.size() - 1);
    recent = counts.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Whether it says that already. */
  boolean tells(Expectation expectation, List<Long> counts) {
    return observed == counts.get(counts.size() - 1) && expectation().equals(expectation);
  }

  /**
   * Takes down what an analyst says to it.
   *
   * @throws SurgeReasonMissing if the decision gives no reason
   * @throws SurgeNotDecided if it decides nothing
   */
  void decide(SurgeDecision decision, String by, Instant now) {
    if (decision.state() == null || !decision.state().isDecided()) {
      throw new SurgeNotDecided();
    }
    if (decision.reason().isEmpty()) {
      throw new SurgeReasonMissing();
    }
    verdict = decision.state();
    reason = decision.reason();
    decidedBy = by;
    decidedAt = now;
  }

  public Long id() {
    return id;
  }

  /** Rises with each decision and each new count. */
  public int version() {
    return version;
  }

  public Watched watched() {
    return watched;
  }

  /** Code of the row: a brand, a station; a hyphen for the total. */
  public String rowCode() {
    return rowCode;
  }

  public Week week() {
    return new Week(week);
  }

  /** The week in which the rise began: alerts at most four weeks apart are one rise. */
  public Week since() {
    return new Week(since);
  }

  /** The figure that is higher than expected. */
  public FigureAddress address() {
    return watched.address(rowCode, week());
  }

  public Expectation expectation() {
    return new Expectation(method, expected, lower, upper, pastWeeks);
  }

  /** What was counted when it was found. */
  public long observed() {
    return observed;
  }

  /** The counts of the weeks up to it as they were then, the oldest first. */
  public List<Long> recent() {
    return Arrays.stream(recent.split(",")).map(Long::valueOf).toList();
  }

  public Instant foundAt() {
    return foundAt;
  }

  public SurgeState state() {
    return verdict;
  }

  /** Why it was decided so; empty while it is open. */
  public String reason() {
    return reason;
  }

  /** Officer number; null while it is open. */
  public String decidedBy() {
    return decidedBy;
  }

  /** Null while it is open. */
  public Instant decidedAt() {
    return decidedAt;
  }
}
