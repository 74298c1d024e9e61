package hanki.publication.html;

import hanki.platform.document.Markup;
import hanki.platform.document.PdfWriter;
import hanki.publication.DocumentHead;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import hanki.publication.ReportTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The tables and figure sentences of a report as one page for the website of the force: a single
 * file without script or anything from elsewhere, read well by a screen reader and in forced
 * colours.
 */
@ApplicationScoped
public class ReportWebPage implements ReportRenderer {

  private final String styles = PdfWriter.styles(ReportWebPage.class, "page.css");

  @Override
  public ReportForm form() {
    return ReportForm.WEB_TABLE;
  }

  @Override
  public byte[] render(ReadyReport report) {
    Markup html = Markup.element("html").with("lang", "ja").add(head(report)).add(body(report));
    return ("<!DOCTYPE html>\n" + html).getBytes(StandardCharsets.UTF_8);
  }

  private Markup head(ReadyReport report) {
    return Markup.element("head")
        .add(Markup.element("meta").with("charset", "UTF-8"))
        .add(
            Markup.element("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .add(Markup.element("title", report.title() + "（" + report.organisation() + "）"))
        .add(Markup.element("style", styles));
  }

  private static Markup body(ReadyReport report) {
    Markup main = Markup.element("main").add(Markup.element("h1", report.title()));
    main.add(
        Markup.element(
                "p",
                String.join(
                    "　", report.organisation(), report.period().text(), report.vintage().text()))
            .styled("about"));
    Markup waiting = null;
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof ReadyBlock.Title title) {
        waiting = title.level() == 0 ? null : Markup.element("h2", title.text());
        continue;
      }
      Optional<Markup> content = content(block);
      if (content.isPresent()) {
        if (waiting != null) {
          main.add(waiting);
          waiting = null;
        }
        main.add(content.get());
      }
    }
    DocumentHead head = new DocumentHead(report);
    return Markup.element("body")
        .add(
            main.add(
                Markup.element(
                        "p",
                        DocumentWord.COUNTED_AT.text()
                            + " "
                            + head.countedAt()
                            + "　"
                            + DocumentWord.FINGERPRINT.text()
                            + " "
                            + head.fingerprint())
                    .styled("about")));
  }

  private static Optional<Markup> content(ReadyBlock block) {
    if (block instanceof ReadyBlock.Sentence sentence) {
      return Optional.of(Markup.element("p", sentence.text()));
    }
    if (block instanceof ReadyBlock.Notes notes) {
      Markup lines = Markup.element("div").styled("notes");
      notes.lines().forEach(line -> lines.add(Markup.element("p", ReportTable.noted(line.text()))));
      return Optional.of(lines);
    }
    return ReportTable.of(block).map(ReportWebPage::table);
  }

  private static Markup table(ReportTable table) {
    String unit =
        table.unit().isEmpty() ? "" : "（" + DocumentWord.UNIT.text() + "：" + table.unit() + "）";
    Markup heads = Markup.element("tr");
    for (int column = 0; column < table.heads().size(); column++) {
      heads.add(
          Markup.element("th", table.heads().get(column))
              .with("scope", "col")
              .styled(column == 0 ? "name" : "number"));
    }
    Markup rows = Markup.element("tbody");
    table.rows().forEach(row -> rows.add(row(row)));
    Markup whole =
        Markup.element("div")
            .styled("table")
            .add(
                Markup.element("table")
                    .add(Markup.element("caption", table.title() + unit))
                    .add(Markup.element("thead").add(heads))
                    .add(rows));
    table.footnotes().forEach(note -> whole.add(Markup.element("p", note).styled("note")));
    return whole;
  }

  private static Markup row(ReadyBlock.Table.Row row) {
    Markup written = Markup.element("tr");
    if (row.total()) {
      written.styled("total");
    }
    written.add(Markup.element("th", row.label()).with("scope", "row").styled("name"));
    row.cells().forEach(cell -> written.add(Markup.element("td", cell.text()).styled("number")));
    return written;
  }
}
