package hanki.arrest;

import hanki.identity.Permission;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Clearances for the one box. */
@ApplicationScoped
class SearchedClearances implements SearchSource<Clearance> {

  @Override
  public SearchKind kind() {
    return new SearchKind("hanki.arrest.Text", "search.clearance", Permission.READ_CASES, 30);
  }

  @Override
  public Class<Clearance> records() {
    return Clearance.class;
  }

  @Override
  public String newest() {
    return "countedOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station", "offenceCategory");
  }

  @Override
  public List<Hit> hits(List<Clearance> records) {
    return records.stream().map(SearchedClearances::hit).toList();
  }

  private static Hit hit(Clearance found) {
    return new Hit(
        found.number(),
        "/arrest/show.xhtml?id=" + found.id(),
        found.countedOn(),
        found.station().shortName(),
        found.offenceCategory().label(),
        found.isWithdrawn(),
        found.searchedTexts().stream().skip(1).toList());
  }
}
