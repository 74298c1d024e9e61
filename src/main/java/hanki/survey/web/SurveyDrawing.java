package hanki.survey.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The classes of a survey as lying bars from a zero baseline, each with its number and its share.
 *
 * <p>Lengths in units of the SVG's view box, one drawing for wide screens and paper and one for
 * telephones, since text is never scaled.
 */
public class SurveyDrawing {

  private static final int LINE = 32;
  private static final int BAR = 20;
  private static final int ROOM_FOR_NUMBER = 118;

  private final List<Bar> bars;
  private final int width;
  private final int left;
  private final String finding;

  /** What a bar says. */
  public record Mark(String label, String value, long amount, String href) {}

  /** A bar as it stands in the SVG. */
  public record Bar(Mark mark, int y, int length, boolean longest) {}

  /**
   * Draws the marks, in their order.
   *
   * @param width of the view box
   * @param left where the bars begin; labels stand before it
   */
  SurveyDrawing(List<Mark> marks, int width, int left, String finding) {
    this.width = width;
    this.left = left;
    this.finding = finding;
    long most = marks.stream().mapToLong(Mark::amount).max().orElse(0);
    int room = width - left - ROOM_FOR_NUMBER;
    bars =
        IntStream.range(0, marks.size())
            .mapToObj(
                i ->
                    new Bar(
                        marks.get(i),
                        LINE * i + 4,
                        most == 0
                            ? 0
                            : Math.toIntExact(
                                Math.round(room * (double) marks.get(i).amount() / most)),
                        most > 0 && marks.get(i).amount() == most))
            .toList();
  }

  public List<Bar> getBars() {
    return bars;
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return LINE * bars.size() + 4;
  }

  public int getLeft() {
    return left;
  }

  public int getBarHeight() {
    return BAR;
  }

  public String getFinding() {
    return finding;
  }
}
