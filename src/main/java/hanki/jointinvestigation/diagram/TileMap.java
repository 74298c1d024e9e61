package hanki.jointinvestigation.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Japan as 47 tiles of one size, about where they lie, with the prefectures that take part. */
public record TileMap(List<Tile> tiles) {

  /** Width and height of the drawing, in pixels. */
  public static final int WIDTH = 572;

  public static final int HEIGHT = 484;

  /** Code, column and row; ours, no outline of a map is needed. */
  private static final String PLACES =
      """
      01:12,0 02:12,1 03:12,2 04:12,3 05:11,2 06:11,3 07:11,4 08:12,5 09:11,5 10:10,5 11:10,6
      12:12,6 13:11,6 14:11,7 15:10,4 16:9,4 17:8,4 18:7,5 19:9,6 20:9,5 21:8,5 22:9,7
      23:8,6 24:7,7 25:7,6 26:6,6 27:5,7 28:5,6 29:6,7 30:6,8 31:4,6 32:3,6 33:4,7
      34:3,7 35:2,7 36:5,10 37:5,9 38:4,9 39:4,10 40:1,8 41:0,8 42:0,9 43:1,9 44:2,8
      45:2,9 46:1,10 47:0,10
      """;

  /**
   * The map.
   *
   * @param names short names of all prefectures by their codes
   * @param standings how the police of each takes part; those left out take none
   * @param own code of the reader's own prefecture
   */
  public static TileMap of(
      Map<String, String> names, Map<String, TileStanding> standings, String own) {
    return new TileMap(
        Arrays.stream(PLACES.trim().split("\\s+"))
            .map(place -> tile(place.split("[:,]"), names, standings, own))
            .toList());
  }

  private static Tile tile(
      String[] place, Map<String, String> names, Map<String, TileStanding> standings, String own) {
    String code = place[0];
    return new Tile(
        code,
        names.getOrDefault(code, code),
        Integer.parseInt(place[1]),
        Integer.parseInt(place[2]),
        standings.getOrDefault(code, TileStanding.NONE),
        code.equals(own));
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  /** Those whose police takes part, or did. */
  public List<Tile> taking() {
    return tiles.stream().filter(Tile::takesPart).toList();
  }
}
