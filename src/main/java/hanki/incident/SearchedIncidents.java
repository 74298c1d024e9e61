package hanki.incident;

import hanki.identity.Permission;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Incidents for the one box. */
@ApplicationScoped
class SearchedIncidents implements SearchSource<Incident> {

  @Override
  public SearchKind kind() {
    return new SearchKind("hanki.incident.Text", "search.incident", Permission.READ_CASES, 20);
  }

  @Override
  public Class<Incident> records() {
    return Incident.class;
  }

  @Override
  public String newest() {
    return "recognisedOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station", "mainOffence");
  }

  @Override
  public List<Hit> hits(List<Incident> records) {
    return records.stream().map(SearchedIncidents::hit).toList();
  }

  private static Hit hit(Incident found) {
    return new Hit(
        found.number(),
        "/incident/show.xhtml?id=" + found.id(),
        found.recognisedOn(),
        found.station().shortName(),
        found.mainOffence().name(),
        found.isWithdrawn(),
        found.searchedTexts().stream().skip(1).toList());
  }
}
