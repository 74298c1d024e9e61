package hanki.national;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads values for a file, every vintage of them, and leaves a trace of who took what. */
@ApplicationScoped
@Transactional
public class TakingAwayPublishedValues {

  private final PublishedValues published;

  @Inject
  TakingAwayPublishedValues(PublishedValues published) {
    this.published = published;
  }

  /**
   * The values of a series, or of all where no code is given.
   *
   * @throws NoSuchSeries if there is none of that code
   */
  @Audited("national.export")
  @Permitted(Permission.TAKE_AWAY_FIGURES)
  public TakenValues values(String code) {
    if (code == null || code.isEmpty()) {
      return new TakenValues("", published.values());
    }
    published.withCode(code).orElseThrow(() -> new NoSuchSeries(code));
    return new TakenValues(code, published.valuesOf(List.of(code)));
  }
}
