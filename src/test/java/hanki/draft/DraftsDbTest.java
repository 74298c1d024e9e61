package hanki.draft;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Database.class)
class DraftsDbTest {

  private static final Instant MORNING = Instant.parse("2020-06-30T01:32:05Z");
  private static final String WORDS = "form%3Asummary=%E6%9E%B6%E7%A9%BA";

  @TempDir private Path folder;

  private EntityManager entityManager;
  private Sealing sealing;
  private Instant now = MORNING;

  @BeforeEach
  void start(EntityManager entityManager) {
    this.entityManager = entityManager;
    sealing = new Sealing(folder);
  }

  private BusinessClock clock() {
    return new BusinessClock(Clock.fixed(now, BusinessClock.ZONE));
  }

  private KeepingDrafts keeping() {
    entityManager.clear();
    return new KeepingDrafts(new Drafts_(entityManager), sealing, clock());
  }

  private FindingDrafts finding() {
    entityManager.clear();
    return new FindingDrafts(new Drafts_(entityManager), sealing, null, clock());
  }

  private static DraftSlip slip(String officer) {
    return continuing(officer, "", 0);
  }

  private static DraftSlip continuing(String officer, String key, int version) {
    return new DraftSlip(
        officer,
        DraftedForm.CONSULTATION,
        UUID.randomUUID().toString(),
        "",
        "",
        key,
        version,
        MORNING);
  }

  @Test
  void what_was_typed_comes_back_to_who_typed_it() {
    DraftSlip slip = slip("A-001");

    assertThat(keeping().keep(slip, WORDS, 1)).contains(MORNING);

    assertThat(finding().open("A-001", slip.key()))
        .hasValueSatisfying(
            draft -> {
              assertThat(draft.content()).isEqualTo(WORDS);
              assertThat(draft.savedAt()).isEqualTo(MORNING);
            });
    assertThat(finding().of("A-001")).extracting(DraftRow::key).containsExactly(slip.key());
  }

  @Test
  void for_another_officer_it_does_not_exist() {
    DraftSlip slip = slip("A-001");
    keeping().keep(slip, WORDS, 1);

    assertThat(finding().open("A-002", slip.key())).isEmpty();
    assertThat(finding().of("A-002")).isEmpty();

    keeping().discard("A-002", slip.key());
    assertThat(finding().open("A-001", slip.key())).isPresent();
  }

  @Test
  void the_database_alone_does_not_tell_the_words() {
    DraftSlip slip = slip("A-001");
    keeping().keep(slip, WORDS, 1);

    Object stored =
        entityManager
            .createNativeQuery("select content from draft where form_key = :key")
            .setParameter("key", slip.key())
            .getSingleResult();
    assertThat(stored.toString()).doesNotContain("summary", "E6%9E%B6").contains(".");
  }

  @Test
  void words_copied_into_another_officers_row_do_not_open_there() {
    DraftSlip mine = slip("A-001");
    DraftSlip theirs = slip("A-002");
    keeping().keep(mine, WORDS, 1);
    keeping().keep(theirs, "form%3Asummary=x", 1);
    entityManager
        .createNativeQuery(
            "update draft set content = (select content from draft where form_key = :from)"
                + " where form_key = :to")
        .setParameter("from", mine.key())
        .setParameter("to", theirs.key())
        .executeUpdate();

    assertThat(finding().open("A-002", theirs.key())).isEmpty();
  }

  @Test
  void newer_words_replace_older_ones_and_late_ones_change_nothing() {
    DraftSlip slip = slip("A-001");
    keeping().keep(slip, "a=1", 100);
    keeping().keep(slip, "a=2", 300);
    keeping().keep(slip, "a=late", 200);

    assertThat(finding().open("A-001", slip.key()).orElseThrow().content()).isEqualTo("a=2");
    assertThat(finding().of("A-001")).hasSize(1);
  }

  @Test
  void a_saved_form_has_no_draft_and_a_late_autosave_does_not_bring_it_back() {
    DraftSlip slip = slip("A-001");
    keeping().keep(slip, WORDS, 1);

    keeping().settle(slip, 7L);

    assertThat(keeping().keep(slip, WORDS, 2)).isEmpty();
    assertThat(keeping().savedTo(slip)).contains("/consultation/show.xhtml?id=7");
    assertThat(finding().open("A-001", slip.key())).isEmpty();
    assertThat(finding().of("A-001")).isEmpty();
    assertThat(contents()).containsOnly("");
  }

  @Test
  void a_form_saved_before_its_first_autosave_stays_without_a_draft_too() {
    DraftSlip slip = slip("A-001");

    keeping().settle(slip, 7L);

    assertThat(keeping().keep(slip, WORDS, 1)).isEmpty();
    assertThat(contents()).containsOnly("");
  }

  @Test
  void continuing_a_draft_replaces_it_once_something_was_typed() {
    DraftSlip first = slip("A-001");
    keeping().keep(first, "a=1", 1);
    int version = finding().open("A-001", first.key()).orElseThrow().version();
    DraftSlip second = continuing("A-001", first.key(), version);

    keeping().keep(second, "a=2", 2);

    assertThat(finding().of("A-001")).extracting(DraftRow::key).containsExactly(second.key());
  }

  @Test
  void a_draft_that_is_still_written_in_another_window_is_not_replaced() {
    DraftSlip first = slip("A-001");
    keeping().keep(first, "a=1", 1);
    int version = finding().open("A-001", first.key()).orElseThrow().version();
    keeping().keep(first, "a=1 and more", 2);

    keeping().keep(continuing("A-001", first.key(), version), "a=2", 3);

    assertThat(finding().of("A-001")).hasSize(2);
    assertThat(finding().open("A-001", first.key()).orElseThrow().content())
        .isEqualTo("a=1 and more");
  }

  @Test
  void saving_a_continued_form_takes_the_draft_it_came_from_along() {
    DraftSlip first = slip("A-001");
    keeping().keep(first, "a=1", 1);
    int version = finding().open("A-001", first.key()).orElseThrow().version();

    keeping().settle(continuing("A-001", first.key(), version), 7L);

    assertThat(finding().of("A-001")).isEmpty();
  }

  @Test
  void drafts_are_kept_for_fourteen_days() {
    DraftSlip slip = slip("A-001");
    keeping().keep(slip, WORDS, 1);

    now = MORNING.plus(Duration.ofDays(14));
    assertThat(finding().open("A-001", slip.key())).isPresent();
    assertThat(keeping().forgetOld()).isZero();

    now = now.plusSeconds(1);
    assertThat(finding().open("A-001", slip.key())).isEmpty();
    assertThat(finding().of("A-001")).isEmpty();
    assertThat(keeping().forgetOld()).isEqualTo(1);
  }

  @Test
  void the_longest_words_that_are_taken_fit_the_column() {
    DraftSlip slip = slip("A-001");
    String longest = "a".repeat(KeepingDrafts.LONGEST);

    keeping().keep(slip, longest, 1);

    assertThat(finding().open("A-001", slip.key()).orElseThrow().content()).isEqualTo(longest);
  }

  private List<String> contents() {
    return entityManager
        .createNativeQuery("select content from draft", String.class)
        .getResultStream()
        .map(String.class::cast)
        .toList();
  }
}
