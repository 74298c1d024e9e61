package hanki.survey;

import hanki.platform.Label;
import hanki.platform.audit.Kept;
import hanki.reference.Station;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A special survey (臨時調査): a question with classes, put to stations for a period. */
@Entity
@Kept("survey")
public class Survey {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_seq")
  @SequenceGenerator(name = "survey_seq", sequenceName = "survey_seq")
  private Long id;

  @Version private int version;

  private String code;

  @Embedded
  @AttributeOverride(name = "ja", column = @Column(name = "title_ja"))
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  private Label title;

  private String orderedBy;
  private String orderNumber;
  private String question;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private LocalDate dueOn;
  private boolean several;

  @ElementCollection
  @CollectionTable(name = "survey_class", joinColumns = @JoinColumn(name = "survey_id"))
  @OrderColumn(name = "place")
  private List<SurveyClass> classes = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "survey_station",
      joinColumns = @JoinColumn(name = "survey_id"),
      inverseJoinColumns = @JoinColumn(name = "station_id"))
  private Set<Station> asked = new HashSet<>();

  private boolean fictitious;
  private int edition;
  private String closedBy;
  private Instant closedAt;
  private String definedBy;
  private Instant definedAt;

  protected Survey() {}

  Survey(SurveyDraft draft, Set<Station> asked, String definedBy, Instant now) {
    this.code = draft.code();
    this.definedBy = definedBy;
    this.definedAt = now;
    ask(draft, asked);
    tell(draft);
  }

  /** Takes over what a correction may always change: how it is called, and by when it is due. */
  final void tell(SurveyDraft draft) {
    title = draft.title();
    orderedBy = draft.orderedBy();
    orderNumber = draft.orderNumber();
    question = draft.question();
    dueOn = draft.dueOn();
  }

  /** Takes over what may change only as long as no report stands: period, classes, the asked. */
  final void ask(SurveyDraft draft, Set<Station> stations) {
    firstDay = draft.firstDay();
    lastDay = draft.lastDay();
    several = draft.several();
    if (!classes.equals(draft.classes())) {
      classes.clear();
      classes.addAll(draft.classes());
    }
    asked.retainAll(stations);
    asked.addAll(stations);
  }

  /** Whether the draft asks the same, whatever it calls it; stations may be added. */
  boolean asksTheSame(SurveyDraft draft) {
    return firstDay.equals(draft.firstDay())
        && lastDay.equals(draft.lastDay())
        && several == draft.several()
        && classes.equals(draft.classes())
        && asked.stream().map(Station::code).allMatch(draft.asked()::contains);
  }

  /**
   * Lets nothing be reported into it, answered or closed again once it was closed.
   *
   * @throws SurveyClosed if it was
   */
  void keepWhileClosed() {
    if (isClosed()) {
      throw new SurveyClosed(title.ja());
    }
  }

  /**
   * Closes it; the next edition of its answer is what is returned.
   *
   * @throws SurveyClosed if it was closed before
   */
  void close(String by, Instant now) {
    keepWhileClosed();
    closedBy = by;
    closedAt = now;
    edition++;
  }

  /**
   * Opens it again; what was returned stays.
   *
   * @throws SurveyStillOpen if it was never closed
   */
  void reopen() {
    if (!isClosed()) {
      throw new SurveyStillOpen(title.ja());
    }
    closedBy = null;
    closedAt = null;
  }

  void markFictitious() {
    fictitious = true;
  }

  public Long id() {
    return id;
  }

  /** Rises with every change; a form that shows an older one may not overwrite. */
  public int version() {
    return version;
  }

  /** In addresses and files: {@code covid19}. */
  public String code() {
    return code;
  }

  public Label title() {
    return title;
  }

  /** Who asks: 警察庁. */
  public String orderedBy() {
    return orderedBy;
  }

  /** Number and day of the order; empty if it came by word. */
  public String orderNumber() {
    return orderNumber;
  }

  public String question() {
    return question;
  }

  /** First day of report that counts. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day of report that counts. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** By when the stations have to answer. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Whether one report can be in several classes, so that they do not add up to the total. */
  public boolean isSeveral() {
    return several;
  }

  /** In their order. */
  public List<SurveyClass> classes() {
    return List.copyOf(classes);
  }

  /** Whether it has a class of that code. */
  boolean hasClass(String classCode) {
    return classes.stream().anyMatch(each -> each.code().equals(classCode));
  }

  /** The stations it asks, in their order. */
  public List<Station> asked() {
    return asked.stream().sorted(Comparator.comparing(Station::sort)).toList();
  }

  /** Whether it asks the station. */
  boolean asks(Station station) {
    return asked.stream().anyMatch(each -> each.code().equals(station.code()));
  }

  /** Whether this is a sample (架空). */
  public boolean isFictitious() {
    return fictitious;
  }

  /** How often it was closed, and so the number of the last answer returned. */
  public int edition() {
    return edition;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  /** Officer number of who closed it; null while it is open. */
  public String closedBy() {
    return closedBy;
  }

  public Instant closedAt() {
    return closedAt;
  }

  /** Officer number of who put it down. */
  public String definedBy() {
    return definedBy;
  }

  public Instant definedAt() {
    return definedAt;
  }
}
