package hanki.publication.pptx;

import hanki.publication.chart.Palette;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A slide to draw on: words in lines of a known height, boxes, lines, charts. */
record Canvas(XMLSlideShow show, XSLFSlide slide) {

  /** Paragraphs from the top of the place. */
  XSLFTextBox text(Place place, List<Paragraph> paragraphs, double size, boolean centred) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(place.rectangle());
    bare(box);
    box.clearText();
    for (Paragraph paragraph : paragraphs) {
      write(
          box,
          paragraph.inPhrases(place.width(), size),
          size,
          centred ? TextAlign.CENTER : TextAlign.LEFT);
    }
    return box;
  }

  private static void bare(XSLFTextShape box) {
    box.setLeftInset(0);
    box.setRightInset(0);
    box.setTopInset(0);
    box.setBottomInset(0);
    box.setWordWrap(true);
    box.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /** Adds a paragraph; the empty one of a new shape is used first. */
  void write(XSLFTextShape shape, Paragraph paragraph, double size, TextAlign align) {
    List<XSLFTextParagraph> there = shape.getTextParagraphs();
    boolean empty = there.size() == 1 && there.get(0).getTextRuns().isEmpty();
    XSLFTextParagraph added = empty ? there.get(0) : shape.addNewTextParagraph();
    double own = paragraph.size(size);
    added.setTextAlign(align);
    added.setLineSpacing(-own * Extent.LINE);
    added.setSpaceBefore(-own * paragraph.before());
    added.setSpaceAfter(0d);
    double left = paragraph.left(size);
    added.setLeftMargin(left);
    if (paragraph.bullet().isEmpty()) {
      added.setBullet(false);
      added.setIndent(0d);
    } else {
      if (paragraph.bullet().startsWith(Paragraph.NUMBERED)) {
        int number = Integer.parseInt(paragraph.bullet().substring(Paragraph.NUMBERED.length()));
        added.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, number);
      } else {
        added.setBullet(true);
        added.setBulletCharacter(paragraph.bullet());
      }
      added.setBulletFontColor(Palette.BLUE);
      added.setIndent(-own * (paragraph.bullet().length() > 1 ? 1.6 : 1.1));
    }
    run(added, paragraph.text(), own, paragraph.bold(), paragraph.colour());
  }

  /** A coloured square before the words of a cell: which part of the chart it belongs to. */
  void sign(XSLFTextShape cell, Color colour) {
    XSLFTextParagraph words = cell.getTextParagraphs().get(0);
    XSLFTextRun run = words.getTextRuns().get(0);
    String text = run.getRawText();
    run.setText("■ ");
    double size = run.getFontSize();
    boolean bold = run.isBold();
    run.setFontColor(colour);
    run(words, text, size, bold, Palette.INK);
  }

  static void run(
      XSLFTextParagraph paragraph, String text, double size, boolean bold, Color colour) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraph.addLineBreak();
      }
      XSLFTextRun run = paragraph.addNewTextRun();
      run.setText(lines[i]);
      run.setFontSize(size);
      run.setBold(bold);
      run.setFontColor(colour);
      japanese(run);
    }
  }

  /** So that a reader's program takes the Japanese form of characters and reads them aloud. */
  static void japanese(XSLFTextRun run) {
    if (run.getXmlObject() instanceof CTRegularTextRun written) {
      (written.isSetRPr() ? written.getRPr() : written.addNewRPr()).setLang("ja-JP");
    }
  }

  /** A ground for words. */
  void card(Place place, Color colour) {
    XSLFAutoShape box = shape(ShapeType.RECT, place, colour, null, 0);
    decorative(box);
  }

  /** A shape; without a line where its colour is null. */
  XSLFAutoShape shape(ShapeType type, Place place, Color fill, Color line, double points) {
    XSLFAutoShape shape = slide.createAutoShape();
    shape.setShapeType(type);
    shape.setAnchor(place.rectangle());
    shape.setFillColor(fill);
    shape.setLineColor(line);
    if (line != null) {
      shape.setLineWidth(points);
    }
    bare(shape);
    if (shape.getTextParagraphs().isEmpty()) {
      // a body without a paragraph is against the schema
      shape.addNewTextParagraph();
    }
    shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
    return shape;
  }

  /** A straight line that can be glued to shapes. */
  XSLFConnectorShape line(double x1, double y1, double x2, double y2, Color colour, double points) {
    XSLFConnectorShape line = slide.createConnector();
    line.setAnchor(
        new Place(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1))
            .rectangle());
    line.setFlipHorizontal(x2 < x1);
    line.setFlipVertical(y2 < y1);
    line.setLineColor(colour);
    line.setLineWidth(points);
    return line;
  }

  void dotted(double x1, double y1, double x2, double y2, Color colour) {
    line(x1, y1, x2, y2, colour, 1.5).setLineDash(LineDash.SYS_DOT);
  }

  /** The outline of an icon. */
  void outline(Path2D.Double path, Color colour, double points) {
    XSLFFreeformShape drawn = slide.createFreeform();
    drawn.setPath(path);
    drawn.setFillColor(null);
    drawn.setLineColor(colour);
    drawn.setLineWidth(points);
    decorative(drawn);
  }

  /** An empty native chart. */
  XSLFChart chart(Place place, String alt) {
    XSLFChart chart = show.createChart();
    slide.addChart(
        chart,
        new java.awt.geom.Rectangle2D.Double(
            Units.toEMU(place.x()),
            Units.toEMU(place.y()),
            Units.toEMU(place.width()),
            Units.toEMU(place.height())));
    List<XSLFShape> shapes = slide.getShapes();
    describe(shapes.get(shapes.size() - 1), alt);
    return chart;
  }

  /** What a screen reader says in its place. */
  void describe(XSLFShape shape, String alt) {
    properties(shape).setDescr(alt);
  }

  private void decorative(XSLFShape shape) {
    properties(shape).setDescr("");
  }

  private static CTNonVisualDrawingProps properties(XSLFShape shape) {
    XmlObject drawn = shape.getXmlObject();
    if (drawn instanceof CTShape words) {
      return words.getNvSpPr().getCNvPr();
    }
    if (drawn instanceof CTConnector line) {
      return line.getNvCxnSpPr().getCNvPr();
    }
    return ((CTGraphicalObjectFrame) drawn).getNvGraphicFramePr().getCNvPr();
  }

  /** Number of a shape, to which lines are glued. */
  static long id(XSLFShape shape) {
    return properties(shape).getId();
  }
}
