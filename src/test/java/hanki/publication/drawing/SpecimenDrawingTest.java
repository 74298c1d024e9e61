package hanki.publication.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ReadyBlock.Specimen;
import hanki.publication.ReadyBlock.Specimen.Good;
import hanki.publication.ReadyBlock.Specimen.Mark;
import hanki.publication.ReadyBlock.Specimen.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecimenDrawingTest {

  private static SpecimenDrawing drawing() {
    List<Mark> marks = new ArrayList<>();
    for (Part part : Part.values()) {
      marks.add(new Mark(marks.size() + 1, part, "会社所在地や連絡先の記載がない、とても長い注をここに書く"));
    }
    return new SpecimenDrawing(
        new Specimen(
            "b1",
            "見本",
            "http://shop.example",
            "○○○ Ｓｈｏｐ",
            "どこよりも安く！！",
            List.of(
                new Good("有名ＰＣ", "２０万円", "７万円"),
                new Good("有名ＰＣ", "", "７万円"),
                new Good("有名ＰＣ", "２０万円", "７万円"),
                new Good("有名ＰＣ", "２０万円", "７万円")),
            "銀行振込",
            "",
            marks,
            "見本の図"));
  }

  private static List<Piece> of(Piece.Kind kind) {
    return drawing().pieces().stream().filter(piece -> piece.kind() == kind).toList();
  }

  @Test
  void nothing_leaves_the_picture_and_no_note_lies_on_another() {
    List<Piece> notes = of(Piece.Kind.NOTE);

    assertThat(notes).hasSize(5);
    for (int i = 1; i < notes.size(); i++) {
      assertThat(notes.get(i).y()).isGreaterThanOrEqualTo(notes.get(i - 1).bottom());
    }
    assertThat(drawing().pieces())
        .allSatisfy(
            piece -> {
              assertThat(piece.x()).isBetween(0, SpecimenDrawing.WIDTH);
              assertThat(piece.y()).isBetween(0, SpecimenDrawing.HEIGHT);
            });
    assertThat(notes).allMatch(note -> note.right() <= SpecimenDrawing.WIDTH);
    assertThat(notes.get(4).bottom()).isLessThanOrEqualTo(SpecimenDrawing.HEIGHT);
    assertThat(notes.get(0).y()).isNotNegative();
  }

  @Test
  void a_price_that_fell_is_struck_through_and_no_more_goods_are_shown_than_have_room() {
    assertThat(of(Piece.Kind.STROKE)).hasSize(2);
    assertThat(of(Piece.Kind.MIDDLE))
        .extracting(Piece::words)
        .containsOnly("有名ＰＣ", "２０万円", "７万円")
        .hasSize(8);
  }

  @Test
  void every_note_leads_to_its_place() {
    assertThat(of(Piece.Kind.POINTER)).hasSize(5);
    assertThat(of(Piece.Kind.BADGE).stream().map(Piece::words).filter(words -> !words.isEmpty()))
        .containsExactly("1", "2", "3", "4", "5");
  }
}
