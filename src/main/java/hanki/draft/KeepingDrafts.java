package hanki.draft;

import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps what is typed, and lets go of it when the form is saved, thrown away or long forgotten. */
@ApplicationScoped
@Transactional
public class KeepingDrafts {

  /** The longest content, in characters; sealed it still fits its column. */
  public static final int LONGEST = 200_000;

  private static final Duration SETTLED_KEPT = Duration.ofDays(2);

  private final Drafts drafts;
  private final Sealing sealing;
  private final BusinessClock clock;
  private final Duration kept = Duration.ofDays(new Settings().number("hanki.draft.days"));

  @Inject
  KeepingDrafts(Drafts drafts, Sealing sealing, BusinessClock clock) {
    this.drafts = drafts;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Keeps the words of a form. What was typed earlier than what is already kept changes nothing.
   *
   * @param content at most {@link #LONGEST} characters
   * @param typedAt milliseconds by the officer's own clock, only compared with each other
   * @return when they were kept; none if the form was saved meanwhile
   */
  public Optional<Instant> keep(DraftSlip slip, String content, long typedAt) {
    Instant now = clock.instant();
    String sealed = sealing.seal(content, place(slip.officer(), slip.key()));
    if (drafts.renew(sealed, typedAt, now, slip.officer(), slip.key()) == 1) {
      return Optional.of(now);
    }
    Optional<Draft> there = drafts.with(slip.officer(), slip.key());
    if (there.isPresent()) {
      return there.filter(draft -> !draft.isSettled()).map(Draft::savedAt);
    }
    drafts.add(new Draft(slip, sealed, typedAt, now));
    forgetContinued(slip);
    return Optional.of(now);
  }

  /**
   * The form was saved: its words stand in a record now. Belongs into its transaction.
   *
   * @param saved the id of that record; null if the command gave none back
   */
  public void settle(DraftSlip slip, Object saved) {
    Instant now = clock.instant();
    String savedTo = slip.form().shownAt(slip.subject(), saved);
    if (drafts.settle(savedTo, now, slip.officer(), slip.key()) == 0) {
      drafts.add(Draft.settled(slip, savedTo, now));
    }
    forgetContinued(slip);
  }

  /** Path and query of what the form was saved to; none if it was not saved. */
  public Optional<String> savedTo(DraftSlip slip) {
    return drafts.with(slip.officer(), slip.key()).filter(Draft::isSettled).map(Draft::savedTo);
  }

  /** The draft a form was filled from goes, unless somebody typed into it in another window. */
  private void forgetContinued(DraftSlip slip) {
    if (!slip.continues().isEmpty()) {
      drafts.replace(slip.officer(), slip.continues(), slip.continuedVersion());
    }
  }

  /** Throws one's own draft away. */
  public void discard(String officer, String key) {
    drafts.discard(officer, key);
  }

  /**
   * Forgets what is older than {@code hanki.draft.days}.
   *
   * @return how many
   */
  public int forgetOld() {
    Instant now = clock.instant();
    return drafts.forget(now.minus(kept)) + drafts.forgetSettled(now.minus(SETTLED_KEPT));
  }

  /** A sealed draft opens only for that officer and that form. */
  static String place(String officer, String key) {
    return "draft:" + officer + ":" + key;
  }
}
