package hanki.guidance;

import hanki.guidance.diagram.MethodDiagram;
import hanki.period.EraDate;
import hanki.platform.document.Markup;
import hanki.platform.document.Paper;
import hanki.platform.document.PaperDocument;
import hanki.platform.document.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The leaflet as one sheet of A4. In Japanese: its readers are citizens. */
final class LeafletPaper {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("hanki.guidance.Text", Locale.JAPANESE);

  /** Width between the margins and the greatest height of the diagram, in millimetres. */
  private static final double WIDEST = 182;

  private static final double HIGHEST = 66;

  /** Millimetres a pixel: words of 13 pixels are not printed larger than 9 points. */
  private static final double LARGEST_SCALE = 0.245;

  private static final List<String> SIZES = List.of("11.5pt", "10.5pt", "9.5pt", "8.5pt");

  private final Leaflet leaflet;

  LeafletPaper(Leaflet leaflet) {
    this.leaflet = leaflet;
  }

  /** The sheet with large words, and with smaller ones for where there is more to say. */
  List<PaperDocument> layouts() {
    return SIZES.stream().map(this::document).toList();
  }

  private PaperDocument document(String size) {
    String name = leaflet.method().name().ja();
    List<Markup> body = new ArrayList<>();
    body.add(head(name));
    body.add(what());
    body.add(atOnce());
    if (leaflet.hasChecklist()) {
      body.add(checklist());
    }
    body.add(protection());
    body.add(contact());
    return new PaperDocument(
        name + "にご注意ください",
        leaflet.office().force(),
        leaflet.method().summary(),
        Paper.A4_PORTRAIT,
        PdfWriter.styles(LeafletPaper.class, "sheet.css") + "body{font-size:" + size + "}",
        null,
        null,
        body);
  }

  private Markup head(String name) {
    return block("band")
        .add(Markup.element("p", leaflet.office().force() + "からのお知らせ").styled("from"))
        .add(
            Markup.element("h1")
                .add(Markup.element("span", name))
                .text(" ")
                .add(Markup.element("span", "にご注意ください").styled("beware")));
  }

  private Markup what() {
    MethodDiagram diagram = leaflet.diagram();
    double width =
        Math.min(
            Math.min(WIDEST, diagram.width() * LARGEST_SCALE),
            HIGHEST * diagram.width() / diagram.height());
    return block("part")
        .add(Markup.element("h2", word("leaflet.what")))
        .add(Markup.element("p", leaflet.method().summary()))
        .add(
            block("drawing")
                .add(new DiagramMarkup(diagram).drawing(leaflet.told(), Math.floor(width))))
        .addAll(notes());
  }

  /** What the diagram has no room for. */
  private List<Markup> notes() {
    return leaflet.method().steps().stream()
        .filter(step -> !step.note().isEmpty())
        .map(
            step ->
                Markup.element("p")
                    .styled("more")
                    .add(Markup.element("strong", step.number() + " " + step.label() + "："))
                    .text(step.note()))
        .toList();
  }

  private Markup atOnce() {
    Markup part = block("part at-once").add(Markup.element("h2", word("leaflet.atOnce")));
    Markup list = Markup.element("ol");
    for (Advice advice : leaflet.advice(AdviceLevel.NOW)) {
      list.add(item(advice));
    }
    return list.isEmpty() ? part.add(Markup.element("p", word("leaflet.call"))) : part.add(list);
  }

  private Markup checklist() {
    Markup list = Markup.element("ul");
    for (FakeSiteFeature feature : FakeSiteFeature.telling()) {
      list.add(
          Markup.element("li")
              .add(Markup.element("span", "□").styled("box"))
              .text(word("feature." + feature)));
    }
    return block("part check").add(Markup.element("h2", word("leaflet.checklist"))).add(list);
  }

  /** Basic and advanced advice beside each other; one of them over the whole width. */
  private Markup protection() {
    Markup part = block("part").add(Markup.element("h2", word("leaflet.protect")));
    List<Advice> basic = leaflet.advice(AdviceLevel.BASIC);
    List<Advice> advanced = leaflet.advice(AdviceLevel.ADVANCED);
    if (advanced.isEmpty()) {
      return part.add(column("basic wide", "level.BASIC", basic));
    }
    return part.add(column("basic", "level.BASIC", basic))
        .add(column("advanced", "level.ADVANCED", advanced));
  }

  private Markup column(String style, String title, List<Advice> advice) {
    Markup list = Markup.element("ul");
    advice.forEach(each -> list.add(item(each)));
    return block("column " + style).add(Markup.element("h3", word(title))).add(list);
  }

  private static Markup item(Advice advice) {
    Markup item = Markup.element("li").add(Markup.element("strong", advice.heading()));
    return advice.body().isEmpty()
        ? item
        : item.add(Markup.element("p", advice.body()).styled("more"));
  }

  private Markup contact() {
    Office office = leaflet.office();
    return block("contact")
        .add(Markup.element("p", word("leaflet.ask")).styled("ask"))
        .add(
            Markup.element("p")
                .styled("numbers")
                .add(Markup.element("span", word("leaflet.short")).styled("what"))
                .add(Markup.element("strong", office.shortNumber()))
                .add(Markup.element("span", word("leaflet.telephone")).styled("what"))
                .add(Markup.element("strong", office.telephone())))
        .add(
            Markup.element("p")
                .styled("office")
                .text(
                    office.force()
                        + " "
                        + office.division()
                        + "　"
                        + new EraDate(leaflet.day()).text()));
  }

  private static Markup block(String style) {
    return Markup.element("div").styled(style);
  }

  private static String word(String key) {
    return WORDS.getString(key);
  }
}
