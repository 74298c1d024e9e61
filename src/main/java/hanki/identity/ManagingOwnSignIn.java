package hanki.identity;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What officers do with their own password, second factor and sessions. What proves who they are is
 * changed only just after they proved it.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.USE_PROGRAM)
public class ManagingOwnSignIn {

  private final Credentials credentials;
  private final OfficerSessions sessions;
  private final KeepingSessions keeping;
  private final SecondFactors factors;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final CurrentSession session;
  private final BusinessClock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  ManagingOwnSignIn(
      Credentials credentials,
      OfficerSessions sessions,
      KeepingSessions keeping,
      SecondFactors factors,
      Passwords passwords,
      PasswordRules rules,
      CurrentSession session,
      BusinessClock clock) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.keeping = keeping;
    this.factors = factors;
    this.passwords = passwords;
    this.rules = rules;
    this.session = session;
    this.clock = clock;
  }

  /** How the officer signs in at present. */
  public OwnSignIn present() {
    Officer officer = session.get().officer();
    Credential credential = credentials.of(officer.id()).orElseThrow();
    return new OwnSignIn(
        credential.mustChange(),
        credential.passwordSetAt(),
        credential.factorSince(),
        credentials.countUnusedCodes(officer.id()),
        factors.areRequiredOf(officer),
        credential.previousSignInAt(),
        credential.previousSignInFrom());
  }

  /** The officer's open sessions, the last used first. */
  public List<SessionRow> openSessions() {
    return keeping.openSessions(session.get().officer().code());
  }

  /**
   * Puts a password of the officer's choice in place of the present one.
   *
   * @param endOthers whether the other sessions end; after an issued password they end in any case
   * @return how many sessions ended
   * @throws NotConfirmed if the present password was not typed just before
   * @throws PasswordLengthRefused if it is too short or too long
   * @throws PasswordTooCommon if it is among those that are tried first
   * @throws PasswordNamesContext if it names the officer or the house
   * @throws PasswordUnchanged if it is the present one
   */
  @Audited("identity.change-password")
  public EndedSessions changePassword(String next, boolean endOthers) {
    Officer officer = confirmed();
    rules.check(next, officer.code(), officer.name());
    Credential credential = credentials.locked(officer.id());
    if (passwords.verify(next, credential.passwordHash())) {
      throw new PasswordUnchanged();
    }
    boolean issued = credential.mustChange();
    credential.choose(passwords.hash(next), clock.instant());
    return issued || endOthers ? endOthersOf(officer) : new EndedSessions(0);
  }

  /**
   * Takes a new authenticator application into use; the one before no longer counts.
   *
   * @param code what the application shows
   * @return ten recovery codes, shown once; earlier ones no longer count
   * @throws NotConfirmed if the officer has not just proved to be the officer
   * @throws CodeWrong if the code does not belong to the secret
   */
  @Audited("identity.enrol-factor")
  public RecoveryCodes enrolFactor(FactorDraft draft, String code) {
    Officer officer = confirmed();
    Instant now = clock.instant();
    Totp totp = draft.totp();
    OptionalLong step = totp.accept(Passwords.normal(code).replaceAll("\\s", ""), now, 0);
    if (step.isEmpty()) {
      throw new CodeWrong();
    }
    Credential credential = credentials.locked(officer.id());
    credential.enrolFactor(factors.seal(totp, officer.id()), step.getAsLong(), now);
    return freshCodes(officer);
  }

  /**
   * Ten new recovery codes in place of the earlier ones.
   *
   * @throws NotConfirmed if the officer has not just proved to be the officer
   */
  @Audited("identity.renew-recovery-codes")
  public RecoveryCodes renewRecoveryCodes() {
    return freshCodes(confirmed());
  }

  /**
   * Gives the second factor up.
   *
   * @throws NotConfirmed if the officer has not just proved to be the officer
   * @throws FactorRequired if a role asks for one
   */
  @Audited("identity.drop-factor")
  public void dropFactor() {
    Officer officer = confirmed();
    if (factors.areRequiredOf(officer)) {
      throw new FactorRequired();
    }
    credentials.locked(officer.id()).dropFactor();
    credentials.forgetCodes(officer.id());
  }

  /** Ends one of the officer's sessions; nobody else's. */
  @Audited("identity.end-session")
  public Long endSession(Long id) {
    sessions.endOwn(id, session.get().officer().id(), Ending.BY_OFFICER, clock.instant());
    return id;
  }

  /** Ends all of the officer's sessions but this one, and says how many. */
  @Audited("identity.end-other-sessions")
  public EndedSessions endOtherSessions() {
    return endOthersOf(session.get().officer());
  }

  private EndedSessions endOthersOf(Officer officer) {
    return new EndedSessions(
        sessions.endOthers(
            officer.id(), session.get().sessionId(), Ending.BY_OFFICER, clock.instant()));
  }

  private RecoveryCodes freshCodes(Officer officer) {
    RecoveryCodes fresh = RecoveryCodes.random(random);
    credentials.forgetCodes(officer.id());
    fresh.codes().stream()
        .map(code -> new RecoveryCode(officer.id(), RecoveryCodes.hash(code)))
        .forEach(credentials::add);
    return fresh;
  }

  private Officer confirmed() {
    if (!session.isConfirmed()) {
      throw new NotConfirmed();
    }
    return session.get().officer();
  }
}
