package hanki.publication.pptx;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestedPersons;
import hanki.arrest.Suspect;
import hanki.guidance.TestGuidance;
import hanki.identity.SignedIn;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointSummary;
import hanki.jointinvestigation.TellingJointSummaries;
import hanki.jointinvestigation.TestJoint;
import hanki.platform.Database;
import hanki.publication.OoxmlProof;
import hanki.publication.PublicationFiles;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

@ExtendWith(Database.class)
class JointSummarySlidesDbTest {

  private static byte[] slides(EntityManager entityManager) {
    TestGuidance.load(entityManager);
    JointInvestigation of =
        aJointInvestigation()
            .establishedOn("2020-09-14")
            .doneAs("docomo-account")
            .with("04", "11", "02", "03", "05", "06", "07", "10", "15", "17", "27")
            .with(member("13").alongside("サイバー犯罪対策課"))
            .in(entityManager);
    TestJoint own =
        TestJoint.of(entityManager, SignedIn.analyst("B-001", entityManager), "2021-02-10");
    own.share(
        of.id(),
        Stream.of(arrest("11", 3, entityManager), arrest("13", 2, entityManager))
            .flatMap(List::stream)
            .map(Arrest::number)
            .collect(Collectors.toSet()));
    own.ask(of.id(), "27", "2021-03-01", "（架空）購入履歴の照会");
    entityManager.flush();
    JointSummary summary = own.printing().summary(of.id());
    return new JointSummarySlides()
        .render(
            summary,
            new TellingJointSummaries(
                    ArrestedPersons.forces(entityManager), TestReference.of(entityManager))
                .words(summary));
  }

  private static List<Arrest> arrest(String force, int men, EntityManager entityManager) {
    return anArrest()
        .on("2021-01-19")
        .by(force)
        .at("miyagi-hq-cyber")
        .of(
            entityManager,
            IntStream.range(0, men)
                .mapToObj(i -> aSuspect().of("CN").in(entityManager))
                .toArray(Suspect[]::new));
  }

  @Test
  void the_slides_hold_name_numbers_members_arrests_method_and_next_term(
      EntityManager entityManager) throws Exception {
    byte[] file = slides(entityManager);
    PublicationFiles.leave("sample-joint.pptx", file);

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
          .isEqualTo(16.0 / 9);
      assertThat(show.getSlides()).hasSize(2);
      XSLFSlide first = show.getSlides().get(0);
      assertThat(words(first)).contains("宮城・埼玉等11府県合同捜査本部、警視庁サイバー犯罪対策課", "R3.3.1", "購入履歴の照会");
      XSLFTable numbers = table(first);
      assertThat(numbers.getCell(2, 0).getText()).isEqualTo("逮捕人員");
      assertThat(numbers.getCell(2, 2).getText()).isEqualTo("5人");
      assertThat(groups(first)).hasSize(2);
      assertThat(heard(groups(first))).anyMatch(text -> text.contains("東京（共同で捜査）"));
      XSLFTable events = table(show.getSlides().get(1));
      assertThat(events.getNumberOfRows()).isEqualTo(3);
      assertThat(events.getCell(1, 6).getText()).isEqualTo("3人");
    }
  }

  @Test
  void nothing_stands_beyond_the_edge_and_the_file_keeps_to_the_schema(EntityManager entityManager)
      throws Exception {
    byte[] file = slides(entityManager);

    OoxmlProof.assertKeepsToTheSchemas(file);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          assertThat(shape.getAnchor().getMinX()).as(shape.getShapeName()).isNotNegative();
          assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(SlideDeck.WIDTH);
          assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(SlideDeck.HEIGHT);
        }
      }
    }
  }

  private static String words(XSLFSlide slide) throws IOException {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(shape -> ((XSLFTextShape) shape).getText())
        .collect(Collectors.joining("\n"));
  }

  private static XSLFTable table(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTable.class::isInstance)
        .map(XSLFTable.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<XSLFGroupShape> groups(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFGroupShape.class::isInstance)
        .map(XSLFGroupShape.class::cast)
        .toList();
  }

  private static List<String> heard(List<XSLFGroupShape> groups) {
    return groups.stream()
        .map(group -> ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().getDescr())
        .toList();
  }
}
