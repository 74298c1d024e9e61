package hanki.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Duration;
import java.time.Instant;

/**
 * What proves that an officer is the officer (本人確認): password, second factor, and when they were
 * used last. Whoever changes one has locked its row before.
 */
@Entity
public class Credential {

  @Id private Long officerId;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "officer_id")
  private Officer officer;

  private String passwordHash;
  private Instant passwordSetAt;
  private boolean mustChange;
  private Instant issuedUntil;
  private String factorSealed;
  private Instant factorSince;
  private long factorStep;
  private Instant activeSince;
  private Instant lastSignInAt;
  private String lastSignInFrom;
  private Instant previousSignInAt;
  private String previousSignInFrom;

  protected Credential() {}

  /** With a password that was issued and has to be changed at the first sign-in. */
  Credential(Officer officer, String passwordHash, Instant issuedUntil, Instant now) {
    this.officer = officer;
    this.activeSince = now;
    issue(passwordHash, issuedUntil, now);
  }

  String passwordHash() {
    return passwordHash;
  }

  Instant passwordSetAt() {
    return passwordSetAt;
  }

  boolean mustChange() {
    return mustChange;
  }

  /** Whether the issued password was not used in time. */
  boolean hasExpired(Instant now) {
    return issuedUntil != null && now.isAfter(issuedUntil);
  }

  /** A random password from somebody else: to be changed at sign-in, and soon. */
  void issue(String hash, Instant until, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    mustChange = true;
    issuedUntil = until;
  }

  void choose(String hash, Instant now) {
    passwordHash = hash;
    passwordSetAt = now;
    mustChange = false;
    issuedUntil = null;
  }

  /** The same password, hashed in today's way. */
  void rehash(String hash) {
    passwordHash = hash;
  }

  boolean hasFactor() {
    return factorSealed != null;
  }

  String factorSealed() {
    return factorSealed;
  }

  Instant factorSince() {
    return factorSince;
  }

  /** The step of the last code that was accepted; an older one and the same one no longer are. */
  long factorStep() {
    return factorStep;
  }

  void enrolFactor(String sealed, long step, Instant now) {
    factorSealed = sealed;
    factorSince = now;
    factorStep = step;
  }

  void factorUsed(long step) {
    factorStep = step;
  }

  void dropFactor() {
    factorSealed = null;
    factorSince = null;
    factorStep = 0;
  }

  /**
   * Whether nobody signed in for longer than that, counted from opening or resuming the account.
   */
  boolean isDormant(Duration longest, Instant now) {
    return activeSince.plus(longest).isBefore(now);
  }

  void resumed(Instant now) {
    activeSince = now;
  }

  void signedIn(Instant now, String from) {
    previousSignInAt = lastSignInAt;
    previousSignInFrom = lastSignInFrom;
    lastSignInAt = now;
    lastSignInFrom = from;
    activeSince = now;
  }

  Instant lastSignInAt() {
    return lastSignInAt;
  }

  Instant previousSignInAt() {
    return previousSignInAt;
  }

  String previousSignInFrom() {
    return previousSignInFrom;
  }
}
