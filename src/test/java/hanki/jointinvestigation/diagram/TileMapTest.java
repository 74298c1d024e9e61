package hanki.jointinvestigation.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TileMapTest {

  private final TileMap map =
      TileMap.of(
          Map.of("04", "宮城", "13", "東京"),
          Map.of("04", TileStanding.HEADQUARTERS, "13", TileStanding.ALONGSIDE),
          "04");

  @Test
  void every_prefecture_has_one_tile_and_no_two_lie_on_each_other() {
    assertThat(map.tiles())
        .extracting(Tile::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 47).mapToObj(i -> String.format("%02d", i)).toList());
    assertThat(map.tiles().stream().map(tile -> List.of(tile.x(), tile.y())).distinct())
        .hasSize(47);
  }

  @Test
  void every_tile_lies_inside_the_drawing() {
    assertThat(map.tiles())
        .allMatch(tile -> tile.x() >= 0 && tile.x() + Tile.SIZE <= map.width())
        .allMatch(tile -> tile.y() >= 0 && tile.y() + Tile.SIZE <= map.height());
  }

  @Test
  void north_lies_above_south_and_west_left_of_east() {
    assertThat(tile("01").y()).isLessThan(tile("04").y());
    assertThat(tile("47").y()).isGreaterThan(tile("27").y());
    assertThat(tile("40").x()).isLessThan(tile("27").x());
    assertThat(tile("27").x()).isLessThan(tile("13").x());
  }

  @Test
  void members_and_the_own_prefecture_are_told_apart() {
    assertThat(map.taking()).extracting(Tile::name).containsExactly("宮城", "東京");
    assertThat(tile("04").own()).isTrue();
    assertThat(tile("13").standing()).isEqualTo(TileStanding.ALONGSIDE);
    assertThat(tile("14").takesPart()).isFalse();
  }

  private Tile tile(String code) {
    return map.tiles().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }
}
