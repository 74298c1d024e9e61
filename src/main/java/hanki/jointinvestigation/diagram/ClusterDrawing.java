package hanki.jointinvestigation.diagram;

import hanki.trace.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A group of records drawn as a graph: records on the left, what they share on the right, a line
 * for each that carries it. A record or trace beyond the most stands in the table only.
 *
 * @param height in pixels
 */
public record ClusterDrawing(List<Node> records, List<Node> ties, List<Edge> edges, int height) {

  /** Width of the drawing, in pixels. */
  public static final int WIDTH = 640;

  /** Most nodes on one side. */
  public static final int MOST = 12;

  private static final int ROW = 40;
  private static final int TOP = 8;
  private static final int BOX = 30;
  private static final int RECORD_RIGHT = 250;
  private static final int TIE_LEFT = 370;

  /** A box; its place in the cluster and its upper edge. */
  public record Node(int place, int y) {

    /** The middle of the box. */
    public int middle() {
      return y + BOX / 2;
    }

    /** The base line of its words. */
    public int base() {
      return y + BOX / 2 + 5;
    }
  }

  /** A line from a record to what it shares. */
  public record Edge(int x1, int y1, int x2, int y2) {}

  /** The drawing of a group. */
  public static ClusterDrawing of(Cluster cluster) {
    int records = Math.min(MOST, cluster.records().size());
    int ties = Math.min(MOST, cluster.ties().size());
    int height = 2 * TOP + Math.max(records, ties) * ROW;
    List<Node> left = nodes(records, height);
    List<Node> right = nodes(ties, height);
    List<Edge> edges = new ArrayList<>();
    for (Node tie : right) {
      cluster.ties().get(tie.place()).records().stream()
          .filter(record -> record < records)
          .forEach(
              record ->
                  edges.add(
                      new Edge(RECORD_RIGHT, left.get(record).middle(), TIE_LEFT, tie.middle())));
    }
    return new ClusterDrawing(left, right, edges, height);
  }

  /** Evenly over the height. */
  private static List<Node> nodes(int number, int height) {
    double step = (height - 2.0 * TOP) / Math.max(1, number);
    return IntStream.range(0, number)
        .mapToObj(i -> new Node(i, (int) Math.round(TOP + step * i + (step - BOX) / 2)))
        .toList();
  }

  public int width() {
    return WIDTH;
  }
}
