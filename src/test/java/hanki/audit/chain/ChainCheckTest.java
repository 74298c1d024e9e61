package hanki.audit.chain;

import static hanki.audit.chain.ATrail.KEY;
import static hanki.audit.chain.ATrail.forged;
import static hanki.audit.chain.ATrail.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.audit.chain.ChainCheck.Reason;
import hanki.audit.chain.ChainCheck.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody with all rights on the table, but without the key, could do to it. */
class ChainCheckTest {

  private final List<ChainedEntry> trail = new ArrayList<>(ATrail.of(10, KEY));
  private final List<SignedHead> heads =
      new ArrayList<>(List.of(headOf(trail.get(4), KEY), headOf(trail.get(9), KEY)));

  private Verdict verdict() {
    ChainCheck check = new ChainCheck(KEY, heads);
    trail.forEach(check::next);
    return check.end();
  }

  private void isFoundAt(long seq, Reason reason) {
    Verdict verdict = verdict();
    assertThat(verdict.isWhole()).isFalse();
    assertThat(verdict.finding().seq()).isEqualTo(seq);
    assertThat(verdict.finding().reason()).isEqualTo(reason);
  }

  @Test
  void an_untouched_trail_is_whole() {
    assertThat(verdict()).isEqualTo(new Verdict(10, 2, 0, null));
  }

  @Test
  void an_empty_trail_without_heads_is_whole() {
    trail.clear();
    heads.clear();

    assertThat(verdict().isWhole()).isTrue();
  }

  @Test
  void attack_1_a_field_is_edited() {
    trail.set(6, forged(trail.get(6), "words="));

    isFoundAt(7, Reason.CHANGED);
  }

  @Test
  void attack_2_a_row_in_the_middle_is_deleted() {
    trail.remove(6);

    isFoundAt(7, Reason.MISSING);
  }

  @Test
  void attack_2b_a_row_is_deleted_and_the_later_ones_are_numbered_anew() {
    trail.remove(6);
    for (int i = 6; i < 9; i++) {
      ChainedEntry later = trail.get(i);
      trail.set(
          i,
          ATrail.withHash(
              ATrail.entry(i + 1, later.actor(), later.detail(), later.previousHash()),
              later.hash()));
    }

    isFoundAt(7, Reason.CHANGED);
  }

  @Test
  void attack_3_the_last_rows_are_deleted() {
    trail.subList(8, 10).clear();

    isFoundAt(9, Reason.CUT_OFF);
  }

  @Test
  void attack_4_a_row_is_inserted() {
    trail.add(6, forged(trail.get(6), "words=薬"));

    isFoundAt(7, Reason.CHANGED);
  }

  @Test
  void attack_5_two_rows_are_swapped() {
    Collections.swap(trail, 5, 6);

    isFoundAt(6, Reason.MISSING);
  }

  @Test
  void attack_5b_the_contents_of_two_rows_are_swapped() {
    ChainedEntry sixth = trail.get(5);
    trail.set(5, forged(trail.get(6), "words=1"));
    trail.set(6, forged(sixth, "words=2"));

    assertThat(verdict().finding().seq()).isEqualTo(6);
  }

  @Test
  void attack_6_a_row_is_duplicated() {
    trail.add(6, trail.get(5));

    isFoundAt(6, Reason.OUT_OF_ORDER);
  }

  @Test
  void attack_7_a_field_is_edited_and_the_chain_computed_anew_without_the_key() {
    String previous = trail.get(5).hash();
    for (int i = 6; i < 10; i++) {
      ChainedEntry old = trail.get(i);
      ChainedEntry anew =
          ATrail.entry(old.seq(), "A-001", "words=", previous).sealed(ATrail.key(2));
      trail.set(i, anew);
      previous = anew.hash();
    }

    isFoundAt(7, Reason.CHANGED);
  }

  @Test
  void attack_8_the_table_is_replaced_by_an_older_backup() {
    trail.subList(5, 10).clear();

    isFoundAt(6, Reason.CUT_OFF);
  }

  @Test
  void attack_8b_and_is_continued_by_the_program_itself() {
    trail.subList(5, 10).clear();
    String previous = trail.get(4).hash();
    for (long seq = 6; seq <= 12; seq++) {
      ChainedEntry entry = ATrail.entry(seq, "B-001", "", previous).sealed(KEY);
      previous = entry.hash();
      trail.add(entry);
    }

    isFoundAt(10, Reason.NOT_THE_SIGNED_ONE);
  }

  @Test
  void a_head_that_was_signed_without_the_key_is_found() {
    heads.set(1, headOf(trail.get(9), ATrail.key(2)));

    isFoundAt(10, Reason.HEAD_FORGED);
  }

  @Test
  void an_entry_linked_to_another_than_the_one_before_is_found() {
    ChainedEntry stranger = trail.get(2);
    trail.set(6, ATrail.entry(7, "A-001", "", stranger.hash()).sealed(KEY));

    isFoundAt(7, Reason.NOT_LINKED);
  }

  @Test
  void no_two_lists_of_fields_have_the_same_bytes() {
    assertThat(new Fields().with("ab").with("c").bytes())
        .isNotEqualTo(new Fields().with("a").with("bc").bytes());
    assertThat(new Fields().with(null).bytes()).isNotEqualTo(new Fields().with("").bytes());
    assertThat(new Fields().with("宅").bytes()).containsExactly(0, 0, 0, 3, 0xe5, 0xae, 0x85);
  }

  @Test
  void the_hash_is_the_one_that_the_description_yields() {
    // computed with Python's hmac from the description in package-info, independent of this code
    assertThat(trail.get(0).hash())
        .isEqualTo("7330a28b6520761b84097662c2a8d5d561b60db689c9291def3bb34e4f284ecd");
    assertThat(trail.get(1).hash())
        .isEqualTo("4ea4e67e2b5e2100f14e072701946f77cd6d5c7d5720f4dca0be5aba67d34090");
    assertThat(heads.get(0).mac())
        .isEqualTo("0f4d672be35502a8908694625011d36280a4c16fe263318f8c44679ac792f86d");
  }
}
