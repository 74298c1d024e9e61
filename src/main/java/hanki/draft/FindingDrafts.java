package hanki.draft;

import hanki.identity.CurrentOfficer;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds the present officer's own drafts. Those of others do not exist. */
@ApplicationScoped
@Transactional
public class FindingDrafts {

  private static final Logger LOG = Logger.getLogger("hanki.draft");

  private final Drafts drafts;
  private final Sealing sealing;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Duration kept = Duration.ofDays(new Settings().number("hanki.draft.days"));

  @Inject
  FindingDrafts(Drafts drafts, Sealing sealing, CurrentOfficer officer, BusinessClock clock) {
    this.drafts = drafts;
    this.sealing = sealing;
    this.officer = officer;
    this.clock = clock;
  }

  /** One's own drafts, the latest first. */
  public List<DraftRow> own() {
    return of(officer.get().code());
  }

  List<DraftRow> of(String code) {
    return drafts.of(code, oldest());
  }

  /** One's own draft with its words. */
  public Optional<OpenedDraft> open(String key) {
    return open(officer.get().code(), key);
  }

  Optional<OpenedDraft> open(String code, String key) {
    if (!DraftSlip.isKey(key)) {
      return Optional.empty();
    }
    return drafts
        .with(code, key)
        .filter(draft -> !draft.isSettled() && !draft.savedAt().isBefore(oldest()))
        .flatMap(draft -> unsealed(code, draft));
  }

  private Instant oldest() {
    return clock.instant().minus(kept);
  }

  private Optional<OpenedDraft> unsealed(String code, Draft draft) {
    try {
      return Optional.of(
          new OpenedDraft(
              draft.key(),
              draft.form(),
              draft.subject(),
              draft.version(),
              sealing.open(draft.content(), KeepingDrafts.place(code, draft.key())),
              draft.savedAt()));
    } catch (SealBroken broken) {
      LOG.log(Level.WARNING, "draft " + draft.key() + " cannot be opened", broken);
      return Optional.empty();
    }
  }
}
