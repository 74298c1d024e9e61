package hanki.incident;

import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Incidents that records of other features name by their numbers, within the reader's scope. */
@ApplicationScoped
public class NamedIncidents {

  private static final String NONE = "-";

  private final Incidents incidents;

  @Inject
  public NamedIncidents(Incidents incidents) {
    this.incidents = incidents;
  }

  /** The numbers in a typed text, separated by spaces or commas: 認R2-0001、認R2-0002. */
  public static Set<String> numbersIn(String typed) {
    String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    return Arrays.stream(plain.toUpperCase(Locale.ROOT).split("[\\s,、;]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.startsWith("認") ? word : "認" + word)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Those the reader may see, in the order in which they are named; others are left out. */
  public List<IncidentBrief> withNumbers(Collection<String> numbers, Scope scope) {
    Map<String, IncidentBrief> found =
        incidents
            .briefs(numbers.isEmpty() ? List.of(NONE) : numbers, scope.within(), scope.reader())
            .stream()
            .collect(Collectors.toMap(IncidentBrief::number, Function.identity()));
    return numbers.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** The incident with that id, if the reader may see it. */
  public Optional<IncidentBrief> withId(Long id, Scope scope) {
    return incidents
        .find(id, scope)
        .flatMap(incident -> withNumbers(List.of(incident.number()), scope).stream().findFirst());
  }

  /**
   * All of them.
   *
   * @param field where the form names them
   * @throws UnknownIncidentNumber if one is no incident the reader may see
   */
  public List<IncidentBrief> allWithNumbers(Collection<String> numbers, Scope scope, String field) {
    List<IncidentBrief> found = withNumbers(numbers, scope);
    Set<String> known = found.stream().map(IncidentBrief::number).collect(Collectors.toSet());
    numbers.stream()
        .filter(number -> !known.contains(number))
        .findFirst()
        .ifPresent(
            number -> {
              throw new UnknownIncidentNumber(field, number);
            });
    return found;
  }
}
