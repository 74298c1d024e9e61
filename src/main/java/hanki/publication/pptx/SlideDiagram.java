package hanki.publication.pptx;

import hanki.guidance.ActorPart;
import hanki.guidance.diagram.ActorBox;
import hanki.guidance.diagram.Area;
import hanki.guidance.diagram.Line;
import hanki.guidance.diagram.MethodDiagram;
import hanki.guidance.diagram.Point;
import hanki.guidance.diagram.StepArrow;
import hanki.guidance.diagram.TextLine;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/** A laid out diagram as shapes of a slide; its lines are glued to its boxes and follow them. */
final class SlideDiagram {

  /** Typefaces of other computers are wider than ours: the words get a little less room to need. */
  private static final double WORDS = MethodDiagram.TEXT * 0.92;

  private static final double ICON = 1.25;

  private final MethodDiagram laid;
  private final Canvas canvas;
  private final double x;
  private final double y;
  private final double scale;
  private final Map<String, XSLFShape> boxes = new HashMap<>();

  SlideDiagram(MethodDiagram laid, Canvas canvas, double x, double y, double scale) {
    this.laid = laid;
    this.canvas = canvas;
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  /**
   * Draws it.
   *
   * @param alt what a screen reader says of the whole; it stands at the first box
   */
  void draw(String alt) {
    laid.rails().forEach(rail -> line(rail, Palette.LINE, 1));
    for (ActorBox actor : laid.actors()) {
      XSLFShape box = actor(actor);
      canvas.describe(box, boxes.isEmpty() ? alt : actor.actor().name());
      boxes.put(actor.actor().name(), box);
    }
    laid.steps().forEach(this::step);
  }

  private XSLFShape actor(ActorBox actor) {
    ActorPart part = actor.actor().kind().part();
    Color ink = part == ActorPart.OFFENDER ? Color.WHITE : Palette.INK;
    Color line = part == ActorPart.HARMED ? Palette.BLUE : Palette.INK;
    XSLFAutoShape box =
        canvas.shape(
            ShapeType.ROUND_RECT,
            place(actor.area()),
            fill(part),
            line,
            part == ActorPart.HARMED ? 2 * scale : scale);
    box.setTopInset((actor.icon().y() - actor.area().y() + 30) * scale);
    words(box, actor.lines(), true, ink, TextAlign.CENTER);
    canvas.outline(
        icon(actor.actor().kind().sign(), actor.icon()),
        part == ActorPart.HARMED ? Palette.BLUE : ink,
        1.6 * scale);
    return box;
  }

  private static Color fill(ActorPart part) {
    return switch (part) {
      case OFFENDER -> Palette.NAVY;
      case HARMED -> new Color(0xe8f3fd);
      case MEANS -> Color.WHITE;
    };
  }

  private void words(
      XSLFAutoShape box, List<TextLine> lines, boolean bold, Color colour, TextAlign align) {
    box.setWordWrap(align == TextAlign.CENTER);
    for (TextLine line : lines) {
      canvas.write(
          box, new Paragraph(line.words(), 1, bold, colour, "", 0, 0), WORDS * scale, align);
    }
  }

  private void step(StepArrow step) {
    XSLFAutoShape label =
        canvas.shape(ShapeType.ROUND_RECT, place(step.label()), Palette.SURFACE, null, 0);
    label.setLeftInset((step.badge().x() - step.label().x() + StepArrow.BADGE + 7) * scale);
    words(label, step.lines(), false, Palette.INK, TextAlign.LEFT);
    canvas.describe(label, step.step().number() + " " + step.step().label());
    double radius = StepArrow.BADGE * scale;
    XSLFAutoShape badge =
        canvas.shape(
            ShapeType.ELLIPSE,
            new Place(
                x(step.badge().x()) - radius, y(step.badge().y()) - radius, 2 * radius, 2 * radius),
            Palette.BLUE,
            null,
            0);
    badge.setWordWrap(false);
    canvas.write(
        badge,
        new Paragraph("" + step.step().number(), 1, true, Color.WHITE, "", 0, 0),
        WORDS * scale,
        TextAlign.CENTER);
    XSLFConnectorShape out = line(step.out(), Palette.SUPPORT, 1.6 * scale);
    glue(out, boxes.get(step.step().actor()), label);
    XSLFConnectorShape in = line(step.in(), Palette.SUPPORT, 1.6 * scale);
    in.setLineTailDecoration(DecorationShape.TRIANGLE);
    glue(in, label, boxes.get(step.step().target()));
  }

  private XSLFConnectorShape line(Line line, Color colour, double points) {
    return canvas.line(
        x(line.from().x()), y(line.from().y()), x(line.to().x()), y(line.to().y()), colour, points);
  }

  /** Ends of the line at the nearest sides: 0 above, 1 left, 2 below, 3 right. */
  private static void glue(XSLFConnectorShape line, XSLFShape from, XSLFShape to) {
    if (from == null || to == null) {
      return;
    }
    CTNonVisualConnectorProperties ends =
        ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
    var area = line.getAnchor();
    double x1 = line.getFlipHorizontal() ? area.getMaxX() : area.getMinX();
    double y1 = line.getFlipVertical() ? area.getMaxY() : area.getMinY();
    double x2 = line.getFlipHorizontal() ? area.getMinX() : area.getMaxX();
    double y2 = line.getFlipVertical() ? area.getMinY() : area.getMaxY();
    connect(ends.isSetStCxn() ? ends.getStCxn() : ends.addNewStCxn(), from, x1, y1);
    connect(ends.isSetEndCxn() ? ends.getEndCxn() : ends.addNewEndCxn(), to, x2, y2);
  }

  private static void connect(CTConnection end, XSLFShape shape, double x, double y) {
    var area = shape.getAnchor();
    double[] distances = {
      Math.abs(y - area.getMinY()),
      Math.abs(x - area.getMinX()),
      Math.abs(y - area.getMaxY()),
      Math.abs(x - area.getMaxX())
    };
    int nearest = 0;
    for (int side = 1; side < distances.length; side++) {
      nearest = distances[side] < distances[nearest] ? side : nearest;
    }
    end.setId(Canvas.id(shape));
    end.setIdx(nearest);
  }

  private Path2D.Double icon(String sign, Point corner) {
    try {
      AffineTransform move = AffineTransform.getTranslateInstance(x(corner.x()), y(corner.y()));
      move.scale(scale * ICON, scale * ICON);
      var shape = AWTPathProducer.createShape(new StringReader(sign), PathIterator.WIND_NON_ZERO);
      return new Path2D.Double(shape, move);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Place place(Area area) {
    return new Place(x(area.x()), y(area.y()), area.width() * scale, area.height() * scale);
  }

  private double x(int pixels) {
    return x + pixels * scale;
  }

  private double y(int pixels) {
    return y + pixels * scale;
  }
}
