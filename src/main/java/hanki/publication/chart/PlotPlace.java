package hanki.publication.chart;

/**
 * Where in a chart its plot lies, in parts of the whole: so that what is drawn over it from outside
 * meets the right category.
 */
public record PlotPlace(double x, double y, double width, double height) {

  private static final double TOP = 0.17;

  static PlotPlace of(boolean legend, boolean bare) {
    double left = bare ? 0.02 : 0.09;
    double foot = legend ? 0.22 : 0.12;
    return new PlotPlace(left, TOP, 0.98 - left, 1 - TOP - foot);
  }
}
