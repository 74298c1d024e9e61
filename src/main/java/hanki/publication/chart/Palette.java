package hanki.publication.chart;

import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/**
 * The colours of documents: those of the screen. The order of the series was chosen so that they
 * are told apart also by those who see two colours less.
 */
public final class Palette {

  public static final Color INK = new Color(0x1a1a1a);
  public static final Color SUPPORT = new Color(0x4d4d4d);
  public static final Color NAVY = new Color(0x00234b);
  public static final Color BLUE = new Color(0x0055ad);
  public static final Color LINE = new Color(0xd8dde3);
  public static final Color STRONG_LINE = new Color(0x868e96);
  public static final Color SURFACE = new Color(0xf0f3f6);
  public static final Color TINT = new Color(0xdcf0ff);
  public static final Color OCHRE = new Color(0x8a6d00);

  /** Bars that are not the present period. */
  static final Color CONTEXT = new Color(0x868e96);

  private static final List<Color> SERIES =
      List.of(
          BLUE,
          new Color(0xc74700),
          new Color(0x259d63),
          new Color(0xa565f8),
          new Color(0x003741),
          new Color(0x6d2700),
          CONTEXT,
          new Color(0xb3b3b3));

  private Palette() {}

  /** The colour of a series or a part by its place. */
  public static Color series(int place) {
    return SERIES.get(place % SERIES.size());
  }

  static XDDFSolidFillProperties fill(Color colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
  }

  static XDDFLineProperties line(Color colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }

  /** Red, green, blue. */
  public static byte[] bytes(Color colour) {
    return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
  }
}
