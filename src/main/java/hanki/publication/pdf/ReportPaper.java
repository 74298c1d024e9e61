package hanki.publication.pdf;

import hanki.guidance.diagram.WrappedText;
import hanki.period.EraDate;
import hanki.platform.clock.BusinessClock;
import hanki.platform.document.Markup;
import hanki.platform.document.Paper;
import hanki.platform.document.PaperDocument;
import hanki.platform.document.PdfWriter;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyBlock.Title;
import hanki.publication.ReadyReport;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A report as it goes to paper: cover with contents, then its blocks; slides each on a sheet of its
 * own. Vintage, time of counting and fingerprint stand on the cover and at the foot of every page.
 */
final class ReportPaper {

  private static final int SHORT_FINGERPRINT = 16;

  /** So few titles need no contents. */
  private static final int MOST_WITHOUT_CONTENTS = 4;

  private static final int MOST_IN_ONE_COLUMN = 20;

  private final ReadyReport report;
  private final String heading;

  ReportPaper(ReadyReport report) {
    this.report = report;
    heading = titles().isEmpty() ? "h2" : "h3";
  }

  PaperDocument document() {
    List<Markup> body = new ArrayList<>();
    body.add(cover());
    body.addAll(report.kind().isSlides() ? slides() : flowing());
    body.add(colophon());
    return new PaperDocument(
        report.title(),
        report.organisation(),
        report.title() + "（" + report.vintage().text() + "）",
        report.kind().isSlides() ? Paper.A4_LANDSCAPE : Paper.A4_PORTRAIT,
        PdfWriter.styles(ReportPaper.class, "report.css")
            + (report.kind().isSlides() ? PdfWriter.styles(ReportPaper.class, "slides.css") : ""),
        Markup.element("p", report.title() + "　" + report.organisation()),
        Markup.element("p", foot()),
        body);
  }

  private List<Markup> flowing() {
    BlockMarkup blocks = new BlockMarkup(heading, 176, 55);
    List<Markup> body = new ArrayList<>();
    Markup title = null;
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof Title next) {
        title = next.level() > 0 ? title(next) : null;
      } else {
        Markup markup = blocks.of(block);
        body.add(title == null ? markup : together(title, markup));
        title = null;
      }
    }
    return body;
  }

  /** A title is never alone at the foot of a page. */
  private static Markup together(Markup title, Markup first) {
    return Markup.element("div").styled("kept").add(title).add(first);
  }

  /** Each title with what follows it on a sheet of its own. */
  private List<Markup> slides() {
    List<Markup> body = new ArrayList<>();
    List<ReadyBlock> waiting = new ArrayList<>();
    Title title = null;
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof Title next) {
        addSlide(title, waiting, body);
        title = next;
        waiting.clear();
      } else {
        waiting.add(block);
      }
    }
    addSlide(title, waiting, body);
    return body;
  }

  private void addSlide(Title title, List<ReadyBlock> blocks, List<Markup> body) {
    if (title != null && title.level() > 0) {
      body.add(title(title));
    }
    if (blocks.isEmpty()) {
      return;
    }
    int beside = title == null ? 0 : (int) title.beside().lines().count();
    SheetRoom room = new SheetRoom(beside, blocks);
    BlockMarkup markup = new BlockMarkup(heading, 250, room.highest());
    Markup slide = Markup.element("div").styled(room.isDense() ? "slide dense" : "slide");
    blocks.forEach(block -> slide.add(markup.of(block)));
    body.add(slide);
  }

  private String foot() {
    String foot = report.vintage().text() + "　" + when(report.countedAt()) + " 計数";
    return report.isFrozen()
        ? foot + "　指紋 " + report.fingerprint().substring(0, SHORT_FINGERPRINT)
        : foot;
  }

  private static String when(Instant at) {
    ZonedDateTime then = at.atZone(BusinessClock.ZONE);
    return new EraDate(then.toLocalDate()).text() + String.format(" %tR", then);
  }

  private Markup cover() {
    Markup cover = Markup.element("div").styled("cover");
    report.blocks().stream()
        .filter(block -> block instanceof Title title && title.level() == 0)
        .map(Title.class::cast)
        .findFirst()
        .ifPresent(
            title -> {
              if (!title.beside().isEmpty()) {
                cover.add(Markup.element("p", title.beside()).styled("beside"));
              }
              cover.add(broken("h1", title.text(), report.kind().isSlides() ? 25 : 21));
            });
    cover.add(
        Markup.element("p", report.organisation() + "　" + report.vintage().text())
            .styled("office"));
    List<Title> titles = titles();
    return titles.size() < MOST_WITHOUT_CONTENTS ? cover : cover.add(contents(titles));
  }

  private List<Title> titles() {
    return report.blocks().stream()
        .filter(block -> block instanceof Title title && title.level() > 0)
        .map(Title.class::cast)
        .toList();
  }

  /** Titles with the pages on which they stand. */
  private Markup contents(List<Title> titles) {
    Markup contents = Markup.element("div").styled("contents").add(Markup.element("h2", "目次"));
    if (titles.size() <= MOST_IN_ONE_COLUMN) {
      return contents.add(entries(titles));
    }
    int half = (titles.size() + 1) / 2;
    return contents
        .add(entries(titles.subList(0, half)).styled("column"))
        .add(entries(titles.subList(half, titles.size())).styled("column"));
  }

  private static Markup entries(List<Title> titles) {
    Markup list = Markup.element("ul");
    for (Title title : titles) {
      list.add(
          Markup.element("li")
              .styled(title.level() == 1 ? "chapter" : "entry")
              .add(Markup.element("a", title.text()).with("href", "#" + title.id())));
    }
    return list;
  }

  private Markup title(Title title) {
    boolean alone = report.kind().isSlides();
    Markup block =
        Markup.element("div")
            .styled(
                (title.level() == 1 ? "chapter-page" : "page-title") + (alone ? " new-page" : ""));
    int room = title.level() == 1 ? 22 : alone ? 31 : 29;
    block.add(broken("h2", title.text(), room).with("id", title.id()));
    title.beside().lines().forEach(line -> block.add(Markup.element("p", line).styled("beside")));
    return block;
  }

  /** A title in lines of so many ems, broken where the eye expects it: 上半期 is never torn apart. */
  private static Markup broken(String element, String words, int room) {
    Markup title = Markup.element(element);
    List<String> lines = WrappedText.of(words, room * 100).lines();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        title.add(Markup.element("br"));
      }
      title.text(lines.get(i));
    }
    return title;
  }

  /** What proves the document. */
  private Markup colophon() {
    Markup part = Markup.element("div").styled("colophon together");
    part.add(
        Markup.element(
                "p",
                "数値は "
                    + when(report.countedAt())
                    + " に数えた"
                    + report.vintage().text()
                    + "。本文・表・図の数値は同じ値から作られている（"
                    + report.figures().size()
                    + "か所）。")
            .styled("note"));
    if (report.isFrozen()) {
      part.add(
          Markup.element("p", "指紋（SHA-256） " + report.fingerprint()).styled("note fingerprint"));
    }
    return part;
  }
}
