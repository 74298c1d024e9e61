package hanki.search;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.search.SearchResult.OfKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Finds records of every kind the officer may find, within the officer's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class SearchingRecords {

  /** Records of each kind where all kinds are shown. */
  public static final int FIRST = 5;

  /** Records on one page of a kind. */
  public static final int PAGE_SIZE = 20;

  private final Iterable<SearchSource<?>> sources;
  private final FoundRecords records;
  private final CurrentOfficer officer;

  @Inject
  SearchingRecords(
      @Any Instance<SearchSource<?>> sources, FoundRecords records, CurrentOfficer officer) {
    this(records, officer, sources);
  }

  SearchingRecords(
      FoundRecords records, CurrentOfficer officer, Iterable<SearchSource<?>> sources) {
    this.sources = sources;
    this.records = records;
    this.officer = officer;
  }

  /** Finds; the words leave a trace. A number that one record has leads straight to it. */
  @Audited("search.ask")
  public SearchResult ask(SearchQuestion question) {
    return ask(question, officer.scope(), officer::may);
  }

  /** The kinds that are searched for the officer, in their order. */
  public List<SearchKind> kinds() {
    return permitted(officer::may).stream().<SearchKind>map(SearchSource::kind).toList();
  }

  SearchResult ask(SearchQuestion question, Scope scope, Predicate<Permission> may) {
    List<SearchSource<?>> permitted = permitted(may);
    Optional<String> jump =
        question.kind().isEmpty() ? jump(permitted, question.words(), scope) : Optional.empty();
    if (jump.isPresent() || question.words().isEmpty()) {
      return new SearchResult(List.of(), jump);
    }
    return new SearchResult(
        permitted.stream().<OfKind>map(source -> found(source, question, scope)).toList(), jump);
  }

  private List<SearchSource<?>> permitted(Predicate<Permission> may) {
    return StreamSupport.stream(sources.spliterator(), false)
        .filter(source -> may.test(source.kind().permission()))
        .sorted(Comparator.comparingInt(source -> source.kind().sort()))
        .collect(Collectors.toList());
  }

  private Optional<String> jump(List<SearchSource<?>> from, SearchWords words, Scope scope) {
    Set<String> pages =
        RecordNumber.of(words.typed()).stream()
            .flatMap(
                number ->
                    from.stream().flatMap(each -> records.numbered(each, number, scope).stream()))
            .map(Hit::address)
            .collect(Collectors.toSet());
    return pages.size() == 1 ? pages.stream().findAny() : Optional.empty();
  }

  private OfKind found(SearchSource<?> source, SearchQuestion question, Scope scope) {
    long count = records.count(source, question.words(), scope);
    boolean all = question.kind().isEmpty();
    List<Hit> hits =
        count == 0 || !question.asksFor(source.kind())
            ? List.of()
            : records.hits(
                source,
                question.words(),
                scope,
                all ? 0 : question.page() * PAGE_SIZE,
                all ? FIRST : PAGE_SIZE);
    return new OfKind(source.kind(), count, hits);
  }
}
