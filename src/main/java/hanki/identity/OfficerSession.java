package hanki.identity;

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
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One sign-in and what follows it (セッション). Changed only by the statements of {@link
 * OfficerSessions}, so that a session ended elsewhere is not revived by its own next request.
 */
@Entity
@Immutable
public class OfficerSession {

  /** How somebody signed in. */
  public enum Way {
    PASSWORD,
    /** Password and second factor. */
    TWO_FACTORS,
    /** Through the provider of OpenID Connect. */
    OPENID,
    /** Through the provider, with a second factor there or here. */
    OPENID_TWO_FACTORS;

    /** Whether a second factor was asked for, too. */
    public boolean hasTwoFactors() {
      return this == TWO_FACTORS || this == OPENID_TWO_FACTORS;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_session_seq")
  @SequenceGenerator(name = "officer_session_seq", sequenceName = "officer_session_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "officer_id")
  private Officer officer;

  private String bindingHash;
  private Instant openedAt;
  private Instant lastSeenAt;
  private Instant confirmedAt;
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  private Ending ending;

  private String address;
  private String browser;

  @Enumerated(EnumType.STRING)
  private Way way;

  protected OfficerSession() {}

  OfficerSession(Officer officer, String bindingHash, Place place, Way way, Instant now) {
    this.officer = officer;
    this.bindingHash = bindingHash;
    this.openedAt = now;
    this.lastSeenAt = now;
    this.confirmedAt = now;
    this.address = place.address();
    this.browser = place.browser();
    this.way = way;
  }

  Long id() {
    return id;
  }

  Officer officer() {
    return officer;
  }

  String bindingHash() {
    return bindingHash;
  }

  Instant openedAt() {
    return openedAt;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }

  Instant confirmedAt() {
    return confirmedAt;
  }

  Way way() {
    return way;
  }

  /** Why it was ended by somebody; null while nobody did. */
  Ending ending() {
    return ending;
  }

  /** Why it is over by the clock; null if it is not. */
  Ending overAt(Instant now, Duration idle, Duration whole) {
    if (now.isAfter(openedAt.plus(whole))) {
      return Ending.TOO_LONG;
    }
    return now.isAfter(lastSeenAt.plus(idle)) ? Ending.IDLE : null;
  }
}
