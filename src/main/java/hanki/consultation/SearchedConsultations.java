package hanki.consultation;

import hanki.identity.Permission;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Consultations for the one box. */
@ApplicationScoped
class SearchedConsultations implements SearchSource<Consultation> {

  @Override
  public SearchKind kind() {
    return new SearchKind(
        "hanki.consultation.Text", "search.consultation", Permission.READ_CASES, 10);
  }

  @Override
  public Class<Consultation> records() {
    return Consultation.class;
  }

  @Override
  public String newest() {
    return "receivedOn";
  }

  @Override
  public List<String> readWith() {
    return List.of("station", "nationalCategory");
  }

  @Override
  public List<Hit> hits(List<Consultation> records) {
    return records.stream().map(SearchedConsultations::hit).toList();
  }

  private static Hit hit(Consultation found) {
    return new Hit(
        found.number(),
        "/consultation/show.xhtml?id=" + found.id(),
        found.receivedOn(),
        found.station().shortName(),
        found.nationalCategory().label(),
        found.isWithdrawn(),
        found.searchedTexts().stream().skip(1).toList());
  }
}
