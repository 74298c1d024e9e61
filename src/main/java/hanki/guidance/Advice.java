package hanki.guidance;

import hanki.platform.audit.Kept;
import hanki.platform.audit.Untold;
import hanki.reference.Validity;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A piece of advice to citizens (被害防止対策). Retired when it no longer holds, not deleted. */
@Entity
@Kept("advice")
public class Advice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_seq")
  @SequenceGenerator(name = "advice_seq", sequenceName = "advice_seq")
  private Long id;

  @Version private int version;

  private String code;

  @ElementCollection
  @CollectionTable(name = "advice_topic", joinColumns = @JoinColumn(name = "advice_id"))
  @Column(name = "topic")
  @Enumerated(EnumType.STRING)
  private Set<AdviceTopic> topics = EnumSet.noneOf(AdviceTopic.class);

  private String methodCode;

  @Enumerated(EnumType.STRING)
  private AdviceLevel level;

  private String section;
  private String heading;
  private String body;
  private String source;
  private boolean onLeaflet;
  @Untold private int sort;

  @Embedded private Validity validity;

  private String writtenBy;
  private Instant writtenAt;
  @Untold private String submitToken;

  protected Advice() {}

  Advice(AdviceDraft draft, int sort, String writtenBy, Instant now) {
    code = draft.code();
    submitToken = draft.submitToken();
    this.sort = sort;
    rewrite(draft, writtenBy, now);
  }

  /** Takes over everything but the code. */
  final void rewrite(AdviceDraft draft, String by, Instant now) {
    topics.clear();
    topics.addAll(draft.topics());
    methodCode = draft.methodCode();
    level = draft.level();
    section = draft.section().strip();
    heading = draft.heading().strip();
    body = draft.body().strip();
    source = draft.source().strip();
    onLeaflet = draft.onLeaflet();
    validity = draft.validity();
    writtenBy = by;
    writtenAt = now;
  }

  /** Whether it is given to those who met the method. */
  boolean isFor(Method method) {
    return methodCode == null
        ? topics.contains(AdviceTopic.GENERAL) || topics.contains(method.kind().topic())
        : methodCode.equals(method.code());
  }

  public Long id() {
    return id;
  }

  /** Rises each time it is rewritten; the first is 0. */
  public int version() {
    return version;
  }

  /** banking-otp; a random one for those that did not come with the program. */
  public String code() {
    return code;
  }

  /** What it is about, in the order of the topics. */
  public Set<AdviceTopic> topics() {
    Set<AdviceTopic> sorted = EnumSet.noneOf(AdviceTopic.class);
    sorted.addAll(topics);
    return sorted;
  }

  /** Code of the one method it is for; null if it is for all of its topics. */
  public String methodCode() {
    return methodCode;
  }

  public AdviceLevel level() {
    return level;
  }

  /** The headline under which it stands: １ 基本. */
  public String section() {
    return section;
  }

  public String heading() {
    return heading;
  }

  /** More than the heading says; may be empty. */
  public String body() {
    return body;
  }

  /** The document it was taken from. */
  public String source() {
    return source;
  }

  /** Whether it is printed on the leaflet, which has room for a few. */
  public boolean isOnLeaflet() {
    return onLeaflet;
  }

  /** First day on which it holds; null if since ever. */
  public LocalDate firstDay() {
    return validity == null ? null : validity.from();
  }

  /** Last day; null while it holds. */
  public LocalDate lastDay() {
    return validity == null ? null : validity.to();
  }

  /** Whether it is given on that day. */
  public boolean isValidOn(LocalDate day) {
    return validity == null || validity.covers(day);
  }

  /** Officer number of who wrote this version. */
  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
