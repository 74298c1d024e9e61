package hanki.indicator;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Opens a fake site with its reports. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_INDICATORS)
public class FindingFakeSites {

  private final FakeSites sites;

  @Inject
  FindingFakeSites(FakeSites sites) {
    this.sites = sites;
  }

  /**
   * Opens one site; the look leaves a trace.
   *
   * @throws NoSuchFakeSite if there is none
   */
  @Audited("fakesite.read")
  public FakeSite open(Long id) {
    return sites.site(id).orElseThrow(NoSuchFakeSite::new);
  }

  /** All reports of the site, oldest first. */
  public List<ReportLine> reportsOf(Long id) {
    return sites.reportsOf(id);
  }
}
