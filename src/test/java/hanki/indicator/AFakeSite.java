package hanki.indicator;

import hanki.search.SearchSource;
import hanki.trace.WebAddress;
import jakarta.persistence.EntityManager;

/** Builds fake sites for tests. */
public class AFakeSite {

  private final String address;

  private AFakeSite(String address) {
    this.address = address;
  }

  public static AFakeSite aFakeSite(String address) {
    return new AFakeSite(address);
  }

  /** How they are found by words. */
  public static SearchSource<?> searched(EntityManager entityManager) {
    return new SearchedFakeSites(new FakeSites_(entityManager));
  }

  public FakeSite in(EntityManager entityManager) {
    FakeSite site = new FakeSite(WebAddress.parse(address));
    new FakeSites_(entityManager).add(site);
    entityManager.flush();
    return site;
  }
}
