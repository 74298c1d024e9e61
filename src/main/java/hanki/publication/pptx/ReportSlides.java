package hanki.publication.pptx;

import hanki.platform.document.OfficeFile;
import hanki.publication.DocumentHead;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * A report as slides. A title of level 0 or 1 has a slide of its own; one of level 2 begins a slide
 * with the blocks after it.
 */
@ApplicationScoped
public class ReportSlides implements ReportRenderer {

  @Override
  public ReportForm form() {
    return ReportForm.SLIDES;
  }

  @Override
  public byte[] render(ReadyReport report) {
    SlideDeck deck = new SlideDeck();
    SlideWriter writer = new SlideWriter(deck, report);
    for (Group group : groups(report)) {
      group.write(writer);
    }
    describe(deck.show(), report);
    return OfficeFile.bytes(deck.show());
  }

  private static void describe(XMLSlideShow show, ReadyReport report) {
    CoreProperties properties = show.getProperties().getCoreProperties();
    properties.setTitle(report.title());
    properties.setCreator(report.organisation());
    properties.setSubjectProperty(report.period().text() + "　" + report.vintage().text());
    properties.setDescription(new DocumentHead(report).fingerprint());
    properties.setCreated(Optional.of(Date.from(report.countedAt())));
    properties.getUnderlyingProperties().setLanguageProperty("ja-JP");
  }

  /** A title and what follows it. */
  private record Group(ReadyBlock.Title title, List<ReadyBlock> blocks) {

    void write(SlideWriter writer) {
      if (title.level() < 2) {
        writer.front(title);
      }
      if (!blocks.isEmpty()) {
        writer.contents(title, blocks);
      } else if (title.level() >= 2) {
        writer.front(title);
      }
    }
  }

  private static List<Group> groups(ReadyReport report) {
    List<Group> groups = new ArrayList<>();
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof ReadyBlock.Title title) {
        groups.add(new Group(title, new ArrayList<>()));
      } else {
        if (groups.isEmpty()) {
          groups.add(
              new Group(new ReadyBlock.Title("title", 2, report.title(), ""), new ArrayList<>()));
        }
        groups.get(groups.size() - 1).blocks().add(block);
      }
    }
    return groups;
  }
}
