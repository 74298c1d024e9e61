package hanki.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.web.ConflictField;
import hanki.publication.BlockKind;
import hanki.publication.ReportBlock;
import hanki.publication.ReportDraft;
import hanki.publication.ReportKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompositionTest {

  private static ReportBlock sentence(String key, String words) {
    return new ReportBlock(0, key, BlockKind.SENTENCE, "", words, "", "", "", "", "");
  }

  private static ReportDraft draft(ReportBlock... blocks) {
    return new ReportDraft(
        "架空の資料",
        ReportKind.TABLES,
        "架空県警察",
        new HalfYear(2019, Half.SECOND),
        List.of(blocks),
        null);
  }

  private static Composition opened() {
    return new Composition(draft(sentence("b1", "い"), sentence("b2", "ろ"), sentence("b3", "は")), 4);
  }

  private static String words(List<ReportBlock> blocks) {
    return blocks.stream().map(ReportBlock::body).collect(Collectors.joining(" "));
  }

  private static final CompositionConflict.Wording WORDING =
      new CompositionConflict.Wording() {
        @Override
        public String label(ReportBlock block, int place) {
          return place + " " + block.blockKey();
        }

        @Override
        public String words(ReportBlock block) {
          return block == null ? "-" : block.body();
        }

        @Override
        public String order() {
          return "order";
        }

        @Override
        public String order(List<ReportBlock> blocks) {
          return CompositionTest.words(blocks);
        }
      };

  @Test
  void what_is_typed_stays_when_another_part_is_opened_or_moved() {
    Composition composition = opened();
    composition.block().setBody("いいい");
    composition.open("b3");
    composition.move(-1);

    assertThat(words(composition.draft().blocks())).isEqualTo("いいい は ろ");
    assertThat(composition.openKey()).isEqualTo("b3");
    composition.remove();
    assertThat(words(composition.draft().blocks())).isEqualTo("いいい ろ");
  }

  @Test
  void a_draft_holds_only_what_was_changed_and_brings_it_all_back() {
    Composition typed = opened();
    typed.open("b2");
    typed.block().setBody("ろ{札}\n二行目;｜ ");
    typed.add(BlockKind.NOTES);
    typed.block().setBody("注");
    String kept = typed.changes().text();

    assertThat(typed.changes().changed())
        .extracting(ReportBlock::blockKey)
        .containsExactly("b2", "b4");
    Composition again = opened();
    again.restore(ComposedChanges.parse(kept).orElseThrow());
    assertThat(again.draft()).isEqualTo(typed.draft());
    assertThat(again.openKey()).isEqualTo("b4");
  }

  @Test
  void words_that_no_page_of_ours_has_written_are_no_draft() {
    assertThat(ComposedChanges.parse(null)).isEmpty();
    assertThat(ComposedChanges.parse("")).isEmpty();
    assertThat(ComposedChanges.parse("x;b1;b1")).isEmpty();
    assertThat(ComposedChanges.parse("1;b1;b1;b1 NONSENSE - - - - - - -")).isEmpty();
    assertThat(ComposedChanges.parse("1;b1;b1;b1 SENTENCE")).isEmpty();
    assertThat(ComposedChanges.parse("1;b1;b1 <script>"))
        .hasValueSatisfying(changes -> assertThat(changes.order()).containsExactly("b1"));
  }

  @Test
  void the_second_of_two_analysts_sees_what_changed_and_decides() {
    Composition mine = opened();
    mine.block().setBody("私のい");
    ReportDraft theirs = draft(sentence("b1", "彼のい"), sentence("b2", "彼のろ"), sentence("b3", "は"));

    CompositionConflict conflict = mine.conflict(theirs, WORDING);

    assertThat(conflict.getFields())
        .extracting(ConflictField::getId, ConflictField::getTheirs, ConflictField::getChoice)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b1", "彼のい", ConflictField.MINE),
            org.assertj.core.groups.Tuple.tuple("b2", "彼のろ", ConflictField.THEIRS));
    assertThat(words(conflict.decided())).isEqualTo("私のい 彼のろ は");
    conflict.getFields().get(0).setChoice(ConflictField.THEIRS);
    mine.goOn(theirs, 5, conflict.decided());
    assertThat(words(mine.draft().blocks())).isEqualTo("彼のい 彼のろ は");
    assertThat(mine.version()).isEqualTo(5);
  }

  @Test
  void parts_that_both_added_stand_side_by_side() {
    Composition mine = opened();
    mine.add(BlockKind.SENTENCE);
    mine.block().setBody("私の追加");
    ReportDraft theirs =
        draft(
            sentence("b1", "い"), sentence("b2", "ろ"), sentence("b3", "は"), sentence("b4", "彼の追加"));

    CompositionConflict conflict = mine.conflict(theirs, WORDING);

    assertThat(words(conflict.decided())).isEqualTo("い 私の追加 ろ は 彼の追加");
  }

  @Test
  void who_moved_parts_keeps_the_order_and_two_orders_are_put_to_choice() {
    Composition mine = opened();
    mine.open("b3");
    mine.move(-1);
    ReportDraft theirs = draft(sentence("b2", "ろ"), sentence("b1", "い"), sentence("b3", "は"));

    CompositionConflict conflict = mine.conflict(theirs, WORDING);

    assertThat(conflict.getFields()).extracting(ConflictField::getId).containsExactly("order");
    assertThat(conflict.isDecided()).isFalse();
    conflict.getFields().get(0).setChoice(ConflictField.THEIRS);
    assertThat(words(conflict.decided())).isEqualTo("ろ い は");
    assertThat(words(opened().conflict(theirs, WORDING).decided())).isEqualTo("ろ い は");
  }

  @Test
  void what_was_opened_is_not_known_after_a_draft_of_an_older_version_so_everything_is_asked() {
    Composition typed = opened();
    typed.block().setBody("私のい");
    ComposedChanges kept = typed.changes();
    Composition later = new Composition(draft(sentence("b1", "彼のい"), sentence("b2", "ろ")), 5);
    later.restore(kept);

    assertThat(later.version()).isEqualTo(4);
    assertThat(
            later.conflict(draft(sentence("b1", "彼のい"), sentence("b2", "ろ")), WORDING).getFields())
        .extracting(ConflictField::getChoice)
        .containsExactly((String) null);
  }

  @Test
  void a_tag_goes_where_the_cursor_stands() {
    BlockForm form = new BlockForm(sentence("b1", "検挙は件だった。{word}"));

    int caret = form.insert("検挙件数", "3");

    assertThat(form.getBody()).isEqualTo("検挙は{検挙件数}件だった。{語}");
    assertThat(caret).isEqualTo(9);
    assertThat(form.block().body()).isEqualTo("検挙は{検挙件数}件だった。{word}");
    assertThat(form.insert("末", "")).isEqualTo(form.getBody().length());
  }

  @Test
  void a_search_names_measure_period_and_reading_in_any_order() {
    PickSearch search = PickSearch.of("Ｒ２上　検挙 前年同期比");

    assertThat(search.period()).contains("2020H1");
    assertThat(search.reading()).contains(hanki.publication.FigurePick.Reading.DIFFERENCE);
    assertThat(search.words()).containsExactly("検挙");
    assertThat(search.fits("検挙件数　罪名：不正アクセス")).isTrue();
    assertThat(search.fits("相談受理件数")).isFalse();
    assertThat(PickSearch.of("検挙 前年").words()).as("still being typed").containsExactly("検挙");
    assertThat(PickSearch.of("さいと").fits("偽サイト数")).isTrue();
    assertThat(PickSearch.of("").fits("何でも")).isTrue();
  }
}
