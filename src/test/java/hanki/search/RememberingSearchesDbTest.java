package hanki.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.query.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class RememberingSearchesDbTest {

  private static final String OWN = "A-012";
  private static final String OTHER = "A-013";
  private static final Page PAGE = Page.first(100);

  private RememberedSearches searches;
  private long second;

  @BeforeEach
  void searches(EntityManager entityManager) {
    searches = new RememberedSearches_(entityManager);
  }

  /** A second passes between two questions. */
  private RememberingSearches remembering() {
    Instant now = Instant.parse("2020-07-01T00:00:00Z").plusSeconds(second++);
    return new RememberingSearches(
        searches, null, new BusinessClock(Clock.fixed(now, ZoneId.of("Asia/Tokyo"))));
  }

  private void ask(String officer, String typed) {
    remembering().remember(SearchWords.of(typed), officer);
  }

  private List<String> recent(String officer) {
    return searches.recent(officer, PAGE).stream().map(RememberedSearch::words).toList();
  }

  @Test
  void the_last_question_stands_first_and_each_only_once() {
    ask(OWN, "口座");
    ask(OWN, "フィッシング");
    ask(OWN, "ｺｳｻﾞ");
    ask(OWN, "ふぃっしんぐ");

    assertThat(recent(OWN)).containsExactly("フィッシング", "ｺｳｻﾞ", "口座");
  }

  @Test
  void no_more_than_twenty_are_kept() {
    for (int i = 1; i <= 25; i++) {
      ask(OWN, "言葉" + i);
    }

    assertThat(recent(OWN)).hasSize(RememberingSearches.MOST_RECENT).contains("言葉25", "言葉6");
    assertThat(recent(OWN)).doesNotContain("言葉5");
  }

  @Test
  void nobody_sees_or_forgets_those_of_others() {
    ask(OTHER, "秘密");
    Long id = searches.recent(OTHER, PAGE).get(0).id();

    assertThat(recent(OWN)).isEmpty();
    assertThat(remembering().forget(id, OWN)).isZero();
    assertThat(recent(OTHER)).containsExactly("秘密");
  }

  @Test
  void ones_own_is_forgotten() {
    ask(OWN, "口座");

    assertThat(remembering().forget(searches.recent(OWN, PAGE).get(0).id(), OWN)).isEqualTo(1);
    assertThat(recent(OWN)).isEmpty();
  }

  @Test
  void a_saved_one_stays_beside_the_recent_ones_and_a_new_one_of_its_name_takes_its_place() {
    remembering().save(SearchWords.of("口座 気仙沼"), "口座", OWN);
    remembering().save(SearchWords.of("口座 石巻"), "口座", OWN);

    assertThat(searches.saved(OWN, PAGE))
        .extracting(RememberedSearch::words)
        .containsExactly("口座 石巻");
    assertThat(recent(OWN)).isEmpty();
  }

  @Test
  void only_so_many_can_be_saved() {
    for (int i = 0; i < RememberingSearches.MOST_SAVED; i++) {
      remembering().save(SearchWords.of("口座"), "名前" + i, OWN);
    }

    assertThatThrownBy(() -> remembering().save(SearchWords.of("口座"), "もう一つ", OWN))
        .isInstanceOf(TooManySaved.class);
  }
}
