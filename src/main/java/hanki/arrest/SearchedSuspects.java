package hanki.arrest;

import hanki.identity.Permission;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Suspects for the one box, by number and pseudonym. */
@ApplicationScoped
class SearchedSuspects implements SearchSource<Suspect> {

  @Override
  public SearchKind kind() {
    return new SearchKind("hanki.arrest.Text", "search.suspect", Permission.READ_CASES, 50);
  }

  @Override
  public Class<Suspect> records() {
    return Suspect.class;
  }

  @Override
  public String newest() {
    return "enteredOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station");
  }

  @Override
  public List<Hit> hits(List<Suspect> records) {
    return records.stream().map(SearchedSuspects::hit).toList();
  }

  private static Hit hit(Suspect found) {
    return new Hit(
        found.number(),
        "/arrest/suspect/show.xhtml?id=" + found.id(),
        found.enteredOn(),
        found.station().shortName(),
        null,
        false,
        found.searchedTexts().stream().skip(1).toList());
  }
}
