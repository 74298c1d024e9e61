package hanki.publication.pdf;

import hanki.guidance.DiagramMarkup;
import hanki.guidance.diagram.MethodDiagram;
import hanki.platform.document.Markup;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyBlock.Advice;
import hanki.publication.ReadyBlock.Bullets;
import hanki.publication.ReadyBlock.CaseCard;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Checklist;
import hanki.publication.ReadyBlock.Composition;
import hanki.publication.ReadyBlock.Contact;
import hanki.publication.ReadyBlock.Diagram;
import hanki.publication.ReadyBlock.Notes;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Specimen;
import hanki.publication.ReadyBlock.Table;
import hanki.publication.ReadyBlock.Timeline;
import hanki.publication.drawing.ChartDrawing;
import hanki.publication.drawing.DrawnMethod;
import hanki.publication.drawing.SpecimenDrawing;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a report on paper. */
final class BlockMarkup {

  /** Rows of a table that is not broken over pages. */
  private static final int TOGETHER = 16;

  /** Millimetres a pixel of a diagram at most. */
  private static final double LARGEST_SCALE = 0.3;

  private static final Pattern WITHIN_NUMBERS = Pattern.compile("(?<=[０-９])[，．](?=[０-９])");

  private final String heading;
  private final double widest;
  private final double highest;

  /**
   * Blocks of one paper.
   *
   * @param heading element of a headline: one below the titles, or theirs where there are none
   * @param widest room for drawings, in millimetres
   */
  BlockMarkup(String heading, double widest, double highest) {
    this.heading = heading;
    this.widest = widest;
    this.highest = highest;
  }

  /** The block; a title is the paper's own business. */
  Markup of(ReadyBlock block) {
    if (block instanceof Sentence sentence) {
      return written("p", sentence.text()).styled("sentence");
    }
    if (block instanceof Bullets bullets) {
      return bullets(bullets);
    }
    if (block instanceof Table table) {
      return table(table);
    }
    if (block instanceof Chart chart) {
      return chart(chart);
    }
    if (block instanceof Composition composition) {
      return composition(composition);
    }
    if (block instanceof CaseCard card) {
      return card(card);
    }
    if (block instanceof Diagram diagram) {
      return diagram(diagram);
    }
    if (block instanceof Timeline timeline) {
      return timeline(timeline);
    }
    return plain(block);
  }

  private Markup plain(ReadyBlock block) {
    if (block instanceof Advice advice) {
      return advice(advice);
    }
    if (block instanceof Checklist checklist) {
      return checklist(checklist);
    }
    if (block instanceof Specimen specimen) {
      return specimen(specimen);
    }
    if (block instanceof Notes notes) {
      Markup part = part("notes");
      notes.lines().forEach(line -> part.add(note("※" + line.text())));
      return part;
    }
    Contact contact = (Contact) block;
    Markup part = part("contact together");
    contact.before().forEach(line -> part.add(written("p", line)));
    part.add(written("p", contact.number()).styled("number"));
    contact.after().forEach(line -> part.add(written("p", line)));
    return part;
  }

  /**
   * Words; in our typeface digits of full width stand close, and the marks between them (６，２１８．１)
   * would tear the number apart. Each piece is an element: what stands in the paragraph itself
   * would be drawn before them, and be copied in that order.
   */
  private static Markup written(String element, String words) {
    Matcher mark = WITHIN_NUMBERS.matcher(words);
    if (!mark.find()) {
      return Markup.element(element, words);
    }
    Markup written = Markup.element(element);
    int from = 0;
    do {
      written.add(Markup.element("span", words.substring(from, mark.start())));
      written.add(Markup.element("span", mark.group()).styled("mark"));
      from = mark.end();
    } while (mark.find());
    return written.add(Markup.element("span", words.substring(from)));
  }

  private static Markup part(String style) {
    return Markup.element("div").styled(style);
  }

  private static Markup note(String words) {
    return written("p", words).styled("note");
  }

  private void head(Markup part, String title) {
    if (!title.isEmpty()) {
      part.add(Markup.element(heading, title).styled("block-title"));
    }
  }

  private Markup bullets(Bullets bullets) {
    Markup part = part("bullets");
    head(part, bullets.heading());
    Markup list = Markup.element("ul");
    for (Bullets.Item item : bullets.items()) {
      Markup point = Markup.element("li").add(written("p", "・" + item.text().text()));
      item.below().forEach(line -> point.add(written("p", line.text()).styled("below")));
      list.add(point);
    }
    return part.add(list);
  }

  private Markup table(Table table) {
    Markup part = part(table.rows().size() <= TOGETHER ? "together" : "long");
    head(part, table.title() + (table.unit().isEmpty() ? "" : "（" + table.unit() + "）"));
    Markup head = Markup.element("tr");
    for (int i = 0; i < table.heads().size(); i++) {
      head.add(
          Markup.element("th", table.heads().get(i))
              .with("scope", "col")
              .styled(i == 0 ? "row" : "num"));
    }
    Markup body = Markup.element("tbody");
    for (Table.Row row : table.rows()) {
      Markup line = Markup.element("tr").styled(row.total() ? "total" : "part-row");
      line.add(Markup.element("th", row.label()).with("scope", "row"));
      row.cells().forEach(cell -> line.add(written("td", cell.text()).styled("num")));
      body.add(line);
    }
    part.add(Markup.element("table").add(Markup.element("thead").add(head)).add(body));
    table.notes().forEach(each -> part.add(note("※" + each)));
    addSource(part, table.source());
    return part;
  }

  private static void addSource(Markup part, String source) {
    if (!source.isEmpty()) {
      part.add(note(source));
    }
  }

  private Markup chart(Chart chart) {
    Markup part = part("together");
    head(part, chart.title());
    double width = Math.min(widest, highest * ChartDrawing.WIDTH / ChartDrawing.HEIGHT);
    part.add(part("drawing").add(DrawingMarkup.of(new ChartDrawing(chart), Math.floor(width))));
    addSource(part, chart.source());
    return part;
  }

  private Markup composition(Composition composition) {
    Markup part = part("together");
    head(part, composition.title());
    Markup head = Markup.element("tr");
    for (String word : List.of("区分", "件数", "構成比", "")) {
      head.add(
          Markup.element("th", word.isEmpty() ? "割合の図" : word)
              .with("scope", "col")
              .styled(word.equals("区分") || word.isEmpty() ? "row" : "num"));
    }
    Markup body = Markup.element("tbody");
    for (Composition.Part each : composition.parts()) {
      body.add(
          Markup.element("tr")
              .add(Markup.element("th", each.name()).with("scope", "row"))
              .add(written("td", each.count().text()).styled("num"))
              .add(written("td", each.share().text()).styled("num"))
              .add(
                  Markup.element("td")
                      .add(DrawingMarkup.share(each.share().value().doubleValue()))));
    }
    body.add(
        Markup.element("tr")
            .styled("total")
            .add(Markup.element("th", "計").with("scope", "row"))
            .add(written("td", composition.whole().text()).styled("num"))
            .add(Markup.element("td", "").styled("num"))
            .add(Markup.element("td", "")));
    part.add(Markup.element("table").add(Markup.element("thead").add(head)).add(body));
    addSource(part, composition.source());
    return part;
  }

  private Markup card(CaseCard card) {
    Markup part = part("card together");
    String when = card.when().isEmpty() ? "" : "（" + card.when() + "）";
    head(part, card.title().contains(card.when()) ? card.title() : card.title() + when);
    for (CaseCard.Fact fact : card.facts()) {
      part.add(
          Markup.element("p")
              .add(Markup.element("strong", fact.name() + "　"))
              .text(fact.text().text()));
    }
    card.paragraphs().forEach(line -> part.add(written("p", line.text())));
    addSource(part, card.source());
    return part;
  }

  private Markup diagram(Diagram diagram) {
    MethodDiagram drawn = DrawnMethod.of(diagram);
    double width =
        Math.min(
            Math.min(widest, drawn.width() * LARGEST_SCALE),
            highest * drawn.width() / drawn.height());
    Markup part = part("together");
    head(part, diagram.title());
    part.add(
        part("drawing").add(new DiagramMarkup(drawn).drawing(diagram.alt(), Math.floor(width))));
    diagram.steps().stream()
        .filter(step -> !step.note().isEmpty())
        .forEach(step -> part.add(note(step.number() + " " + step.label() + "：" + step.note())));
    return part;
  }

  private Markup specimen(Specimen specimen) {
    Markup part = part("together");
    head(part, specimen.title());
    double width = Math.min(widest, highest * SpecimenDrawing.WIDTH / SpecimenDrawing.HEIGHT);
    return part.add(
        part("drawing").add(SpecimenMarkup.of(new SpecimenDrawing(specimen), Math.floor(width))));
  }

  private Markup timeline(Timeline timeline) {
    Markup part = part("together");
    head(part, timeline.title());
    if (!timeline.heading().text().isEmpty()) {
      part.add(written("p", timeline.heading().text()));
    }
    Markup body = Markup.element("tbody");
    for (Timeline.Event event : timeline.events()) {
      body.add(
          Markup.element("tr")
              .add(Markup.element("th", event.when()).with("scope", "row").styled("when"))
              .add(written("td", event.text().text()).styled(event.strong() ? "strong" : "plain")));
    }
    Markup head =
        Markup.element("tr")
            .add(Markup.element("th", "時期").with("scope", "col"))
            .add(Markup.element("th", "できごと").with("scope", "col"));
    return part.add(
        Markup.element("table")
            .styled("timeline")
            .add(Markup.element("thead").add(head))
            .add(body));
  }

  private Markup advice(Advice advice) {
    Markup part = part("advice");
    head(part, advice.title());
    for (Advice.Section section : advice.sections()) {
      Markup block = part("together");
      head(block, section.heading());
      for (Advice.Piece piece : section.pieces()) {
        block.add(written("p", "・" + piece.heading()).styled("heading"));
        if (!piece.body().isEmpty()) {
          block.add(written("p", piece.body()).styled("below"));
        }
      }
      part.add(block);
    }
    return part;
  }

  private Markup checklist(Checklist checklist) {
    Markup part = part("together");
    head(
        part,
        checklist.title()
            + (checklist.verdict().isEmpty() ? "" : "　～" + checklist.verdict() + "～"));
    int number = 1;
    for (String item : checklist.items()) {
      part.add(written("p", number++ + "　" + item));
    }
    return part;
  }
}
