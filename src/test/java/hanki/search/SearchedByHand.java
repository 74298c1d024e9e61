package hanki.search;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The one box over one source, without a container. */
public final class SearchedByHand {

  private SearchedByHand() {}

  /** Numbers of the records that hold the words, or have exactly that number. */
  public static List<String> numbers(
      EntityManager entityManager, SearchSource<?> source, String typed, Scope scope) {
    FoundRecords records = new FoundRecords(entityManager);
    List<Hit> numbered =
        RecordNumber.of(typed)
            .map(number -> records.numbered(source, number, scope))
            .orElse(List.of());
    List<Hit> hits =
        numbered.isEmpty() ? records.hits(source, SearchWords.of(typed), scope, 0, 10) : numbered;
    if (numbered.isEmpty() && records.count(source, SearchWords.of(typed), scope) != hits.size()) {
      throw new AssertionError("the number is not that of the hits");
    }
    return hits.stream().map(Hit::number).toList();
  }
}
