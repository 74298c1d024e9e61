package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ReadyBlock.Diagram;
import org.junit.jupiter.api.Test;

class ComposedDiagramTest {

  private static ReportBlock block(String... lines) {
    return new ReportBlock(
        1, "b1", BlockKind.DIAGRAM, "対策の流れ", String.join("\n", lines), "", "", "", "", "");
  }

  @Test
  void lines_become_actors_and_steps() {
    Diagram diagram =
        (Diagram)
            ComposedDiagram.of(
                block(
                    "・犯人：犯人・攻撃者",
                    "・Ａ社 社員：会社",
                    "①犯人→Ａ社 社員：メールを送信",
                    "②Ａ社 社員：ファイルをクリック｜うその請求書",
                    "※発信元は、パキスタン。"));

    assertThat(diagram.actors())
        .extracting(Diagram.Actor::name, Diagram.Actor::side)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("犯人", Diagram.Side.OFFENDER),
            org.assertj.core.groups.Tuple.tuple("Ａ社 社員", Diagram.Side.HARMED));
    assertThat(diagram.steps())
        .containsExactly(
            new Diagram.Step(1, "犯人", "Ａ社 社員", "メールを送信", ""),
            new Diagram.Step(2, "Ａ社 社員", "Ａ社 社員", "ファイルをクリック", "うその請求書"));
    assertThat(diagram.alt()).isEqualTo("対策の流れ。1 犯人からＡ社 社員へ メールを送信、2 Ａ社 社員 ファイルをクリック");
    assertThat(diagram.note()).isEqualTo("※発信元は、パキスタン。");
  }

  @Test
  void what_somebody_is_in_a_word_nobody_knows_is_something_else() {
    Diagram diagram = (Diagram) ComposedDiagram.of(block("・ＡＰＷＧ：国際機関", "①ＡＰＷＧ：遮断"));

    assertThat(diagram.actors())
        .extracting(Diagram.Actor::side)
        .containsExactly(Diagram.Side.MEANS);
  }

  @Test
  void a_specimen_takes_its_parts_from_the_lines_and_says_how_to_write_them_where_there_are_none() {
    ReadyBlock.Specimen shop =
        (ReadyBlock.Specimen)
            ReadySpecimen.of(
                block("アドレス：http://shop.example", "商品：有名ＰＣ｜２０万円｜７万円", "①商品：市場価格よりも安すぎる"));

    assertThat(shop.address()).isEqualTo("http://shop.example");
    assertThat(shop.goods()).containsExactly(new ReadyBlock.Specimen.Good("有名ＰＣ", "２０万円", "７万円"));
    assertThat(shop.marks())
        .containsExactly(
            new ReadyBlock.Specimen.Mark(1, ReadyBlock.Specimen.Part.GOODS, "市場価格よりも安すぎる"));
    assertThat(MissingFigures.isIn(ReadySpecimen.of(block("")))).isTrue();
  }

  @Test
  void a_diagram_of_which_nothing_is_written_says_how_to_write_it_and_counts_as_missing() {
    ReadyBlock empty = ComposedDiagram.of(block(""));

    assertThat(MissingFigures.isIn(empty)).isTrue();
    assertThat(((ReadyBlock.Notes) empty).lines().get(0).text()).contains("・警察庁：公的機関");
  }
}
