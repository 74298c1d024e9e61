package hanki.guidance;

import hanki.reference.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.stream.Collectors;

/** What a piece of advice said before it was rewritten. It is written once and never changes. */
@Entity
public class FormerAdvice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_advice_seq")
  @SequenceGenerator(name = "former_advice_seq", sequenceName = "former_advice_seq")
  private Long id;

  private Long adviceId;
  private int version;
  private String topics;
  private String methodCode;

  @Enumerated(EnumType.STRING)
  private AdviceLevel level;

  private String section;
  private String heading;
  private String body;
  private String source;
  private boolean onLeaflet;

  @Embedded private Validity validity;

  private String writtenBy;
  private Instant writtenAt;

  protected FormerAdvice() {}

  /** The advice as it stands, before it is rewritten. */
  FormerAdvice(Advice advice) {
    adviceId = advice.id();
    version = advice.version();
    topics = advice.topics().stream().map(AdviceTopic::name).collect(Collectors.joining(" "));
    methodCode = advice.methodCode();
    level = advice.level();
    section = advice.section();
    heading = advice.heading();
    body = advice.body();
    source = advice.source();
    onLeaflet = advice.isOnLeaflet();
    validity = new Validity(advice.firstDay(), advice.lastDay());
    writtenBy = advice.writtenBy();
    writtenAt = advice.writtenAt();
  }

  /** The first is 0. */
  public int version() {
    return version;
  }

  /** Names of the topics, with blanks between. */
  public String topics() {
    return topics;
  }

  public AdviceLevel level() {
    return level;
  }

  public String section() {
    return section;
  }

  public String heading() {
    return heading;
  }

  public String body() {
    return body;
  }

  public String source() {
    return source;
  }

  /** Whether it was printed on the leaflet. */
  public boolean isOnLeaflet() {
    return onLeaflet;
  }

  /** Officer number of who wrote this version. */
  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
