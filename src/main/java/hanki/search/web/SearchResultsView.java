package hanki.search.web;

import hanki.platform.Refusal;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.search.RememberedSearch;
import hanki.search.RememberingSearches;
import hanki.search.SearchKind;
import hanki.search.SearchQuestion;
import hanki.search.SearchResult;
import hanki.search.SearchResult.OfKind;
import hanki.search.SearchWords;
import hanki.search.SearchingRecords;
import hanki.search.web.FoundGroup.ShownHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What the one box found, kind by kind; its address is the question. */
@Named("searchResultsView")
@RequestScoped
public class SearchResultsView {

  private static final String BUNDLE = "hanki.search.Text";
  private static final String PAGE = "/search/results.xhtml";

  private final SearchingRecords searching;
  private final RememberingSearches remembering;
  private final Forms forms;
  private final Texts texts;
  private final Pagers pagers;

  private final SavedSearchForm form = new SavedSearchForm();
  private String q;
  private String kind;
  private String page;
  private List<FoundGroup> groups = List.of();
  private List<RememberedSearch> recent;
  private List<RememberedSearch> saved;

  @Inject
  SearchResultsView(
      SearchingRecords searching,
      RememberingSearches remembering,
      Forms forms,
      Texts texts,
      Pagers pagers) {
    this.searching = searching;
    this.remembering = remembering;
    this.forms = forms;
    this.texts = texts;
    this.pagers = pagers;
  }

  /** Asks once; a number that one record has leads straight to it. */
  public String load() {
    SearchWords words = getWords();
    if (words.isEmpty()) {
      return null;
    }
    SearchResult result =
        searching.ask(new SearchQuestion(words, getKind(), Pager.pageNumber(page)));
    remembering.remember(words);
    groups = result.kinds().stream().map(each -> group(each, words.words())).toList();
    return result.jump().map(address -> address + "&faces-redirect=true").orElse(null);
  }

  private FoundGroup group(OfKind found, List<String> words) {
    return new FoundGroup(
        found.kind(),
        found.count(),
        address(found.kind().code()).toString(),
        found.hits().stream().map(hit -> ShownHit.of(hit, words)).toList());
  }

  /** The name of a kind. Asked for by the page, which knows its language only then. */
  public String name(SearchKind each) {
    return texts.text(each.bundle(), each.key());
  }

  private Address address(String code) {
    return new Address("results.xhtml").with("q", q).with("kind", code);
  }

  /** Saves the question under the typed name. */
  public String saveSearch() {
    if (forms.isInOrder(form)) {
      try {
        remembering.save(getWords(), form.getName());
        forms.done(texts.text(BUNDLE, "results.savedAs", form.getName().strip()));
        return again();
      } catch (Refusal refusal) {
        forms.reject(refusal);
      }
    }
    load();
    return null;
  }

  /** Forgets a saved or a recent question. */
  public String forget(Long id) {
    remembering.forget(id);
    forms.done(texts.text(BUNDLE, "results.forgotten"));
    return again();
  }

  /** Forgets all recent questions. */
  public String forgetRecent() {
    remembering.forgetRecent();
    forms.done(texts.text(BUNDLE, "results.forgottenAll"));
    return again();
  }

  private String again() {
    return new Address(PAGE)
        .with("faces-redirect", "true")
        .with("q", q)
        .with("kind", kind)
        .toString();
  }

  /** Every kind with how many were found. */
  public List<FoundGroup> getGroups() {
    return groups;
  }

  /** The kinds of which records are shown. */
  public List<FoundGroup> getShown() {
    return groups.stream().filter(group -> !group.hits().isEmpty()).toList();
  }

  public long getFound() {
    return groups.stream().mapToLong(FoundGroup::count).sum();
  }

  /** The pages of the one kind that is shown; null where all are. */
  public Pager getPager() {
    return getShown().stream()
        .filter(group -> group.kind().code().equals(kind))
        .findFirst()
        .map(
            group ->
                pagers.pager(
                    page,
                    SearchingRecords.PAGE_SIZE,
                    group.hits().size(),
                    group.count(),
                    address(kind)))
        .orElse(null);
  }

  /** The address of the results of all kinds. */
  public String getAllAddress() {
    return address("").toString();
  }

  /** The names of all kinds that are searched, for the page that found nothing. */
  public String getSearched() {
    return searching.kinds().stream()
        .map(this::name)
        .collect(Collectors.joining(texts.text(BUNDLE, "results.and")));
  }

  /** The address of a question that was asked before. */
  public String addressOf(RememberedSearch search) {
    return new Address("results.xhtml").with("q", search.words()).toString();
  }

  /** The last questions. */
  public List<RememberedSearch> getRecent() {
    if (recent == null) {
      recent = remembering.recent();
    }
    return recent;
  }

  /** The saved questions. */
  public List<RememberedSearch> getSaved() {
    if (saved == null) {
      saved = remembering.saved();
    }
    return saved;
  }

  /** What is asked. */
  public SearchWords getWords() {
    return SearchWords.of(q);
  }

  public SavedSearchForm getForm() {
    return form;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  /** Code of the only kind asked for; empty for all. */
  public String getKind() {
    return kind == null ? "" : kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
