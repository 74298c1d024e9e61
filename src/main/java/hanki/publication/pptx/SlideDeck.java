package hanki.publication.pptx;

import hanki.publication.chart.Palette;
import java.awt.Color;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;

/**
 * The master of our slides: 16 to 9, one Japanese typeface, the colours of the house, and three
 * layouts (title, chapter, contents) with real placeholders, so that the outline of the deck and a
 * screen reader know the title of every slide.
 */
final class SlideDeck {

  static final double WIDTH = 960;
  static final double HEIGHT = 540;
  static final double MARGIN = 44;
  static final Place TITLE = new Place(MARGIN, 36, WIDTH - 2 * MARGIN, 44);
  static final Place CONTENTS = new Place(MARGIN, 98, WIDTH - 2 * MARGIN, 398);
  static final Place FOOT = new Place(MARGIN, 509, WIDTH - 2 * MARGIN, 16);
  private static final Place FRONT_TITLE = new Place(84, 150, 792, 130);
  private static final Place FRONT_BESIDE = new Place(84, 300, 792, 110);
  private static final String FONT = "BIZ UDPゴシック";
  private static final Map<SlideLayout, String> NAMES =
      Map.of(
          SlideLayout.TITLE, "表題", SlideLayout.SECTION_HEADER, "章", SlideLayout.TITLE_ONLY, "本文");

  /** The template of the library is 4 to 3. */
  private static final double WIDER = WIDTH / 720;

  private final XMLSlideShow show = new XMLSlideShow();
  private final XSLFSlideMaster master = show.getSlideMasters().get(0);

  SlideDeck() {
    show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    for (XSLFSlideLayout layout : master.getSlideLayouts()) {
      if (!NAMES.containsKey(layout.getType())) {
        widen(layout);
      } else {
        layout.getXmlObject().getCSld().setName(NAMES.get(layout.getType()));
      }
    }
    typeface();
    colours();
    titles();
    arrange(master, TITLE, CONTENTS);
    arrange(layout(SlideLayout.TITLE), FRONT_TITLE, FRONT_BESIDE);
    arrange(layout(SlideLayout.SECTION_HEADER), FRONT_TITLE, FRONT_BESIDE);
    arrange(layout(SlideLayout.TITLE_ONLY), TITLE, CONTENTS);
  }

  XMLSlideShow show() {
    return show;
  }

  XSLFSlideLayout layout(SlideLayout kind) {
    return master.getLayout(kind);
  }

  private void typeface() {
    var fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
    for (CTFontCollection each : List.of(fonts.getMajorFont(), fonts.getMinorFont())) {
      each.getLatin().setTypeface(FONT);
      each.getEa().setTypeface(FONT);
      each.getFontList().stream()
          .filter(font -> font.getScript().equals("Jpan"))
          .forEach(font -> font.setTypeface(FONT));
    }
  }

  private void colours() {
    CTColorScheme scheme = master.getTheme().getXmlObject().getThemeElements().getClrScheme();
    set(scheme.getDk2(), Palette.NAVY);
    set(scheme.getLt2(), Palette.SURFACE);
    set(scheme.getAccent1(), Palette.series(0));
    set(scheme.getAccent2(), Palette.series(1));
    set(scheme.getAccent3(), Palette.series(2));
    set(scheme.getAccent4(), Palette.series(3));
    set(scheme.getAccent5(), Palette.series(4));
    set(scheme.getAccent6(), Palette.series(5));
    set(scheme.getHlink(), Palette.BLUE);
  }

  private static void set(CTColor colour, Color value) {
    if (colour.isSetSysClr()) {
      colour.unsetSysClr();
    }
    (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr())
        .setVal(Palette.bytes(value));
  }

  private void titles() {
    CTTextParagraphProperties title =
        master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
    title.setAlgn(org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType.L);
    title.getDefRPr().setSz(2600);
    title.getDefRPr().setB(true);
    title.getDefRPr().unsetSolidFill();
    title.getDefRPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(Palette.NAVY));
  }

  private static void widen(XSLFSlideLayout layout) {
    for (XSLFShape shape : layout.getShapes()) {
      if (shape instanceof XSLFTextShape words && words.getAnchor() != null) {
        var was = words.getAnchor();
        words.setAnchor(
            new Place(was.getX() * WIDER, was.getY(), was.getWidth() * WIDER, was.getHeight())
                .rectangle());
      }
    }
  }

  private static void arrange(XSLFSheet sheet, Place title, Place rest) {
    List<XSLFShape> shapes = new ArrayList<>(sheet.getShapes());
    for (XSLFShape shape : shapes) {
      if (!(shape instanceof XSLFTextShape words) || words.getTextType() == null) {
        continue;
      }
      Placeholder kind = words.getTextType();
      switch (kind) {
        case TITLE, CENTERED_TITLE -> {
          words.setAnchor(title.rectangle());
          plain(words, VerticalAlignment.BOTTOM);
        }
        case BODY, SUBTITLE, CONTENT -> {
          words.setAnchor(rest.rectangle());
          plain(words, VerticalAlignment.TOP);
        }
        case DATETIME ->
            words.setAnchor(new Place(FOOT.x(), FOOT.y(), 120, FOOT.height()).rectangle());
        case FOOTER ->
            words.setAnchor(new Place(FOOT.x() + 130, FOOT.y(), 560, FOOT.height()).rectangle());
        case SLIDE_NUMBER ->
            words.setAnchor(new Place(FOOT.right() - 90, FOOT.y(), 90, FOOT.height()).rectangle());
        default -> {
          // pictures and the like do not occur in these layouts
        }
      }
    }
  }

  private static void plain(XSLFTextShape words, VerticalAlignment vertical) {
    words.setLeftInset(0);
    words.setRightInset(0);
    words.setTopInset(0);
    words.setBottomInset(0);
    words.setVerticalAlignment(vertical);
    words.getTextParagraphs().forEach(line -> line.setTextAlign(TextAlign.LEFT));
  }
}
