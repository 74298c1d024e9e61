package hanki.arrest;

import hanki.identity.Permission;
import hanki.reference.Offence;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Arrests for the one box. */
@ApplicationScoped
class SearchedArrests implements SearchSource<Arrest> {

  @Override
  public SearchKind kind() {
    return new SearchKind("hanki.arrest.Text", "search.arrest", Permission.READ_CASES, 40);
  }

  @Override
  public Class<Arrest> records() {
    return Arrest.class;
  }

  @Override
  public String newest() {
    return "arrestedOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station");
  }

  @Override
  public List<Hit> hits(List<Arrest> records) {
    return records.stream().map(SearchedArrests::hit).toList();
  }

  private static Hit hit(Arrest found) {
    return new Hit(
        found.number(),
        "/arrest/custody/show.xhtml?id=" + found.id(),
        found.arrestedOn(),
        found.station().shortName(),
        found.offences().stream().findFirst().map(Offence::name).orElse(null),
        found.isWithdrawn(),
        found.searchedTexts().stream().skip(1).toList());
  }
}
