package hanki.publication;

import hanki.period.Period;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JoinFormula;

/** A report (資料): its blocks, and its way from draft to publication. It holds no number. */
@Entity
public class Report {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
  @SequenceGenerator(name = "report_seq", sequenceName = "report_seq")
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private ReportKind kind;

  @ManyToOne(fetch = FetchType.EAGER)
  // as a column it would stand twice in the table Hibernate makes for bulk changes, and H2 refuses
  @JoinFormula("kind")
  private ReportStyle style;

  private String periodCode;
  private String title;
  private String organisation;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  @Enumerated(EnumType.STRING)
  private ReportVintage.Kind vintageKind;

  private int vintageNumber;
  private Long follows;
  private String writtenBy;
  private String changedBy;
  private Instant writtenAt;
  private Instant changedAt;
  private String submitToken;

  @ElementCollection
  @CollectionTable(name = "report_block", joinColumns = @JoinColumn(name = "report_id"))
  @OrderBy("place")
  private List<ReportBlock> blocks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "report_decision", joinColumns = @JoinColumn(name = "report_id"))
  @OrderBy("number")
  private List<Decision> decisions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "report_composer", joinColumns = @JoinColumn(name = "report_id"))
  @Column(name = "officer")
  private Set<String> composers = new TreeSet<>();

  protected Report() {}

  /**
   * A draft.
   *
   * @param follows the published report of which this is to be the next vintage; null for a new one
   */
  Report(ReportDraft draft, Long follows, String writtenBy, Instant now) {
    kind = draft.kind();
    periodCode = draft.period().code();
    state = ReportState.DRAFTING;
    vintageKind = ReportVintage.Kind.DRAFT;
    submitToken = draft.submitToken();
    this.follows = follows;
    this.writtenBy = writtenBy;
    writtenAt = now;
    compose(draft, writtenBy, now);
  }

  /** Takes over title and blocks; who composed it does not decide on it. */
  final void compose(ReportDraft draft, String officer, Instant now) {
    title = draft.title().strip();
    organisation = draft.organisation().strip();
    blocks.clear();
    for (ReportBlock block : draft.blocks()) {
      blocks.add(block.at(blocks.size() + 1));
    }
    changedAt = now;
    changedBy = officer;
    composers.add(officer);
  }

  /** Sends it on its way. */
  void submit(String officer, Instant now) {
    state = ReportState.CIRCULATING;
    add(Decision.Act.SUBMITTED, null, officer, now, false, "");
  }

  /** Who decides when; acting for another (代決) or not. */
  record By(String officer, Instant at, boolean acting) {}

  /** A seat agrees; after the last one it can be published. */
  void approve(Seat seat, Decision.Act act, Route route, By by, String words) {
    add(act, seat, by.officer(), by.at(), by.acting(), words);
    if (next(route).isEmpty()) {
      state = ReportState.APPROVED;
    }
  }

  /** Back to the drafter, with the reason. */
  void giveBack(Decision.Act act, Seat seat, String officer, Instant now, String words) {
    state = act == Decision.Act.RETURNED ? ReportState.RETURNED : ReportState.DRAFTING;
    add(act, seat, officer, now, false, words);
  }

  void see(Seat seat, String officer, Instant now, String words) {
    add(Decision.Act.SEEN_AFTERWARDS, seat, officer, now, false, words);
  }

  /** Who publishes answers for the problems that the checks found. */
  void answer(String officer, Instant now, String words) {
    add(Decision.Act.ANSWERED, null, officer, now, false, words);
  }

  void publish(ReportVintage vintage, String officer, Instant now, String words) {
    state = ReportState.PUBLISHED;
    vintageKind = vintage.kind();
    vintageNumber = vintage.number();
    add(Decision.Act.PUBLISHED, null, officer, now, false, words);
  }

  void supersede() {
    state = ReportState.SUPERSEDED;
  }

  private void add(
      Decision.Act act, Seat seat, String officer, Instant now, boolean acting, String words) {
    decisions.add(
        new Decision(decisions.size() + 1, act, seat, officer, now, acting, words.strip()));
  }

  /** What was done since it was sent on its way the last time. */
  public List<Decision> round() {
    int begin = 0;
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).act() == Decision.Act.SUBMITTED) {
        begin = i;
      }
    }
    return List.copyOf(decisions.subList(begin, decisions.size()));
  }

  /** The seat that has to decide; none when all have. */
  public Optional<Seat> next(Route route) {
    return route.next(
        round().stream()
            .filter(each -> each.act().isApproval())
            .map(Decision::seat)
            .filter(route.seats()::contains)
            .toList());
  }

  /** Seats where another acted and that have not seen it since. */
  public List<Seat> toSee() {
    List<Seat> open = new ArrayList<>();
    for (Decision each : round()) {
      if (each.act().isApproval() && each.acting()) {
        open.add(each.seat());
      } else if (each.act() == Decision.Act.SEEN_AFTERWARDS) {
        open.remove(each.seat());
      }
    }
    return open;
  }

  /** Who composed or sent it: they do not decide on it. */
  boolean isBy(String officer) {
    return composers.contains(officer)
        || decisions.stream()
            .anyMatch(
                each -> each.act() == Decision.Act.SUBMITTED && each.officer().equals(officer));
  }

  /** Whether the officer decided for the own seat since it was sent on its way. */
  boolean hasDecided(String officer) {
    return approved(officer, false);
  }

  /** Whether the officer acted for a seat since it was sent on its way. */
  boolean hasActed(String officer) {
    return approved(officer, true);
  }

  private boolean approved(String officer, boolean acting) {
    return round().stream()
        .anyMatch(
            each ->
                each.act().isApproval()
                    && each.acting() == acting
                    && each.officer().equals(officer));
  }

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public ReportKind kind() {
    return kind;
  }

  public Period period() {
    return Period.parse(periodCode);
  }

  public String title() {
    return title;
  }

  public String organisation() {
    return organisation;
  }

  public ReportState state() {
    return state;
  }

  public ReportVintage vintage() {
    return new ReportVintage(vintageKind, vintageNumber);
  }

  /** Id of the published report of which it is the next vintage; null for a first one. */
  public Long follows() {
    return follows;
  }

  /** Officer number. */
  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** Officer numbers of all who composed it. */
  Set<String> composers() {
    return new TreeSet<>(composers);
  }

  /** Officer number of who composed it last. */
  public String changedBy() {
    return changedBy;
  }

  /** When its blocks were changed last. */
  public Instant changedAt() {
    return changedAt;
  }

  public List<ReportBlock> blocks() {
    return List.copyOf(blocks);
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** As it was composed. */
  public ReportDraft draft() {
    return new ReportDraft(
        title, kind, organisation, period(), blocks, null, style == null ? "" : style.text());
  }
}
