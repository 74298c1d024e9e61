package hanki.jointinvestigation;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestedPersons;
import hanki.arrest.Forces;
import hanki.identity.SignedIn;
import hanki.platform.Database;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class JointSummaryDbTest {

  private static final int MANY = 40;

  private static TestJoint miyagi(EntityManager entityManager) {
    return TestJoint.of(entityManager, SignedIn.analyst("B-001", entityManager), "2021-02-10");
  }

  private static JointInvestigation given(EntityManager entityManager, int tasks) {
    JointInvestigation of =
        aJointInvestigation()
            .establishedOn("2020-09-14")
            .with("04", "11", "27")
            .with(member("13").alongside("サイバー犯罪対策課"))
            .in(entityManager);
    Set<String> numbers =
        anArrest()
            .on("2021-01-19")
            .by("11")
            .of(entityManager, aSuspect().of("CN").in(entityManager))
            .stream()
            .map(Arrest::number)
            .collect(Collectors.toSet());
    miyagi(entityManager).sharing().share(of.id(), numbers, false);
    for (int i = 0; i < tasks; i++) {
      miyagi(entityManager)
          .entries()
          .add(
              of.id(),
              new EntryDraft(
                  EntryKind.TASK,
                  LocalDate.of(2021, 1, 20),
                  "27",
                  LocalDate.of(2021, 3, 1).plusDays(i),
                  "（架空）照会 " + "長い言葉".repeat(20),
                  Approves.NOTHING,
                  UUID.randomUUID().toString()));
    }
    entityManager.flush();
    return of;
  }

  private static byte[] pdf(JointSummary summary, EntityManager entityManager) {
    Forces forces = ArrestedPersons.forces(entityManager);
    return new JointSummaryWriter(new PdfWriter(), forces, TestReference.of(entityManager))
        .write(summary);
  }

  @Test
  void the_page_names_the_members_the_arrests_and_the_next_term(EntityManager entityManager)
      throws Exception {
    JointInvestigation of = given(entityManager, 1);

    JointSummary summary = miyagi(entityManager).printing().summary(of.id());

    assertThat(summary.name()).isEqualTo("宮城・埼玉等3府県合同捜査本部、警視庁サイバー犯罪対策課");
    assertThat(summary.nextDue()).isEqualTo("2021-03-01");
    assertThat(summary.map().taking()).hasSize(4);
    assertThat(PdfProof.words(pdf(summary, entityManager)).replaceAll("\\s+", ""))
        .contains("宮城・埼玉等3府県合同捜査本部、警視庁サイバー犯罪対策課", "通常逮捕", "中国人", "R3.3.1", "延べ（Σ）");
  }

  @Test
  void however_much_there_is_to_do_it_stays_one_sheet(EntityManager entityManager)
      throws Exception {
    JointInvestigation of = given(entityManager, MANY);

    byte[] pdf = pdf(miyagi(entityManager).printing().summary(of.id()), entityManager);

    assertThat(PdfProof.pages(pdf)).isEqualTo(1);
  }

  @Test
  void it_keeps_to_PDF_UA_1_and_PDF_A_2a(EntityManager entityManager) throws Exception {
    JointInvestigation of = given(entityManager, 2);

    PdfProof.assertKeepsToTheStandards(
        pdf(miyagi(entityManager).printing().summary(of.id()), entityManager));
  }

  @Test
  void who_takes_no_part_gets_no_page(EntityManager entityManager) {
    JointInvestigation of = given(entityManager, 0);
    TestReference.addStation(entityManager, "okinawa-hq", "47", StationKind.HEADQUARTERS);
    entityManager.flush();
    TestJoint okinawa =
        TestJoint.of(
            entityManager, SignedIn.analystAt("okinawa-hq", "B-047", entityManager), "2021-02-10");

    assertThatThrownBy(() -> okinawa.printing().summary(of.id()))
        .isInstanceOf(NoSuchJointInvestigation.class);
  }
}
