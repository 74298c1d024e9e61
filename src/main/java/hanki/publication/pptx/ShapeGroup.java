package hanki.publication.pptx;

import java.awt.Color;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A drawing of many shapes that is moved, sized and read aloud as one. */
final class ShapeGroup {

  private final XSLFGroupShape group;
  private final double x;
  private final double y;
  private final double scale;

  /**
   * An empty drawing.
   *
   * @param place where it stands on the slide
   * @param wide how wide it is in its own pixels
   * @param heard what a screen reader says in its place
   */
  ShapeGroup(Canvas canvas, Place place, double wide, String heard) {
    group = canvas.slide().createGroup();
    group.setAnchor(place.rectangle());
    group.setInteriorAnchor(place.rectangle());
    ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setDescr(heard);
    x = place.x();
    y = place.y();
    scale = place.width() / wide;
  }

  /** A shape at a place in pixels of the drawing; without a line where its colour is null. */
  XSLFAutoShape shape(ShapeType type, Place at, Color fill, Color line, double points) {
    XSLFAutoShape shape = group.createAutoShape();
    shape.setShapeType(type);
    shape.setAnchor(
        new Place(x + at.x() * scale, y + at.y() * scale, at.width() * scale, at.height() * scale)
            .rectangle());
    shape.setFillColor(fill);
    shape.setLineColor(line);
    if (line != null) {
      shape.setLineWidth(points);
    }
    shape.setLeftInset(0);
    shape.setRightInset(0);
    shape.setTopInset(0);
    shape.setBottomInset(0);
    shape.setWordWrap(false);
    shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
    if (shape.getTextParagraphs().isEmpty()) {
      // a body without a paragraph is against the schema
      shape.addNewTextParagraph();
    }
    return shape;
  }

  /** Words in the middle of a place. */
  void words(Place at, String text, double size, boolean bold, Color colour) {
    words(shape(ShapeType.RECT, at, null, null, 0), text, size, bold, colour);
  }

  /** Words in the middle of a shape. */
  static void words(XSLFAutoShape shape, String text, double size, boolean bold, Color colour) {
    XSLFTextParagraph line = shape.getTextParagraphs().get(0);
    line.setTextAlign(TextAlign.CENTER);
    Canvas.run(line, text, size, bold, colour);
  }
}
