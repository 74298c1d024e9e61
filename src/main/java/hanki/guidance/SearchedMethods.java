package hanki.guidance;

import hanki.identity.Permission;
import hanki.search.Hit;
import hanki.search.SearchKind;
import hanki.search.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Methods of crime for the one box. */
@ApplicationScoped
class SearchedMethods implements SearchSource<Method> {

  @Override
  public SearchKind kind() {
    return new SearchKind("hanki.guidance.Text", "search.method", Permission.READ_GUIDANCE, 70);
  }

  @Override
  public Class<Method> records() {
    return Method.class;
  }

  @Override
  public String newest() {
    return "id";
  }

  @Override
  public List<String> readWith() {
    return List.of();
  }

  @Override
  public List<Hit> hits(List<Method> records) {
    return records.stream().map(SearchedMethods::hit).toList();
  }

  private static Hit hit(Method found) {
    return new Hit(
        found.name().ja(),
        "/guidance/show.xhtml?code=" + found.code(),
        null,
        null,
        null,
        false,
        found.searchedTexts().stream().skip(1).toList());
  }
}
