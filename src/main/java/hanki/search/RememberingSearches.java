package hanki.search;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Keeps what the present officer asks: the last questions by themselves, others under a name. They
 * are the officer's own; those of others do not exist.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_CASES)
public class RememberingSearches {

  /** The most recent questions that are kept. */
  public static final int MOST_RECENT = 20;

  /** The most questions that can be saved. */
  public static final int MOST_SAVED = 50;

  private final RememberedSearches searches;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RememberingSearches(RememberedSearches searches, CurrentOfficer officer, BusinessClock clock) {
    this.searches = searches;
    this.officer = officer;
    this.clock = clock;
  }

  /** The last questions, the latest first, each once. */
  public List<RememberedSearch> recent() {
    return searches.recent(own(), Page.first(MOST_RECENT));
  }

  /** The saved ones by name. */
  public List<RememberedSearch> saved() {
    return searches.saved(own(), Page.first(MOST_SAVED));
  }

  /** Keeps a question that was asked. */
  public void remember(SearchWords words) {
    remember(words, own());
  }

  void remember(SearchWords words, String code) {
    List<RememberedSearch> known = searches.recent(code, Page.first(2 * MOST_RECENT));
    Optional<RememberedSearch> same =
        known.stream()
            .filter(each -> SearchWords.of(each.words()).words().equals(words.words()))
            .findFirst();
    if (same.isPresent()) {
      same.get().askAgain(clock.instant());
      return;
    }
    searches.add(new RememberedSearch(code, words.typed(), "", clock.instant()));
    known.stream().skip(MOST_RECENT - 1L).forEach(searches::remove);
  }

  /**
   * Saves a question under a name; one that was saved under it before gives way.
   *
   * @throws TooManySaved if no more can be saved
   */
  public void save(SearchWords words, String name) {
    save(words, name.strip(), own());
  }

  void save(SearchWords words, String name, String code) {
    List<RememberedSearch> saved = searches.saved(code, Page.first(MOST_SAVED));
    saved.stream().filter(each -> each.name().equals(name)).forEach(searches::remove);
    if (saved.stream().noneMatch(each -> each.name().equals(name)) && saved.size() == MOST_SAVED) {
      throw new TooManySaved(MOST_SAVED);
    }
    searches.add(new RememberedSearch(code, words.typed(), name, clock.instant()));
  }

  /** Forgets one of them; that of somebody else is none of them, and stays. */
  public void forget(Long id) {
    forget(id, own());
  }

  int forget(Long id, String code) {
    return searches.forget(id, code);
  }

  /** Forgets the last questions. The saved ones stay. */
  public void forgetRecent() {
    searches.forgetRecent(own());
  }

  private String own() {
    return officer.get().code();
  }
}
