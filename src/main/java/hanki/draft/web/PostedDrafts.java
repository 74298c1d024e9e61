package hanki.draft.web;

import hanki.draft.DraftSlip;
import hanki.draft.DraftSlips;
import hanki.draft.KeepingDrafts;
import hanki.identity.SigningIn;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.LostForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.Optional;

/** Keeps the words in a post: an autosave, or a form whose page or session is no more. */
@ApplicationScoped
public class PostedDrafts implements LostForms {

  /** Name of the field that says when it was typed. */
  static final String TYPED_AT = "hanki.typedAt";

  private final KeepingDrafts keeping;
  private final DraftSlips slips;
  private final SigningIn signingIn;
  private final BusinessClock clock;

  @Inject
  PostedDrafts(KeepingDrafts keeping, DraftSlips slips, SigningIn signingIn, BusinessClock clock) {
    this.keeping = keeping;
    this.slips = slips;
    this.signingIn = signingIn;
    this.clock = clock;
  }

  /** Whose form it is; none for what no page of ours has posted, or for a stopped account. */
  Optional<DraftSlip> slip(HttpServletRequest request) {
    return slips
        .read(request.getParameter(DraftSlips.FIELD))
        .filter(slip -> signingIn.stillWelcome(slip.officer()).isPresent());
  }

  /**
   * Keeps the words.
   *
   * @return when they were kept; none if they are too long, or the form was saved meanwhile
   */
  Optional<Instant> keep(DraftSlip slip, HttpServletRequest request) {
    Optional<String> content = TypedFields.posted(request.getParameterMap()).content();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    long typedAt = typedAt(request.getParameter(TYPED_AT));
    try {
      return keeping.keep(slip, content.get(), typedAt);
    } catch (PersistenceException | TransactionalException twin) {
      // two first autosaves of one form at once: the second finds the row of the first
      return keeping.keep(slip, content.get(), typedAt);
    }
  }

  private long typedAt(String typed) {
    return typed != null && typed.matches("\\d{1,15}")
        ? Long.parseLong(typed)
        : clock.instant().toEpochMilli();
  }

  @Override
  public Optional<String> keep(HttpServletRequest request) {
    return slip(request)
        .flatMap(
            slip -> keep(slip, request).map(at -> slip.address()).or(() -> keeping.savedTo(slip)));
  }
}
