package hanki.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hanki.consultation.AConsultation;
import hanki.consultation.ConsultationDraft;
import hanki.consultation.Damage;
import hanki.consultation.DamageNotSuffered;
import hanki.consultation.FindingConsultations;
import hanki.consultation.RecordingConsultations;
import hanki.identity.NotPermitted;
import hanki.quantity.Yen;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The WAR that ships, in the server it ships for: wiring, transactions, permissions, audit. */
@ExtendWith(ArquillianExtension.class)
class WholeApplicationIT {

  @Inject private RecordingConsultations recording;
  @Inject private FindingConsultations finding;
  @Inject private FigureBook figures;
  @Inject private EntityManager entityManager;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive hanki() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/hanki.war"))
        .setWebXML(new StringAsset(openForTheTestRunner()))
        .addClasses(WholeApplicationIT.class, AConsultation.class)
        .addClass(hanki.reference.TestReference.class);
  }

  /** The shipped web.xml, with the one address at which Arquillian runs the tests opened. */
  private static String openForTheTestRunner() {
    try {
      return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"))
          .replace(
              "<url-pattern>/sign-in.xhtml</url-pattern>",
              "<url-pattern>/sign-in.xhtml</url-pattern>"
                  + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>")
          // the guard knows no address that is not in the access table, the runner's among them
          .replaceFirst("(<filter-name>guard</filter-name>\\s*<url-pattern>)/\\*", "$1*.xhtml");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ConsultationDraft good() {
    return AConsultation.aConsultation().receivedOn("2020-06-30").draft();
  }

  private static ConsultationDraft bad() {
    return AConsultation.aConsultation().withDamage(Damage.NONE, new Yen(1)).draft();
  }

  private long count(String query) {
    return entityManager.createQuery(query, Long.class).getSingleResult();
  }

  @Test
  void the_applications_own_H2_wins_over_the_servers() {
    assertTrue(org.h2.engine.Constants.FULL_VERSION.startsWith("2.4.240"));
  }

  @Test
  void every_feature_hands_its_measures_to_the_figure_book() {
    Set<String> codes = figures.measures().stream().map(Measure::code).collect(Collectors.toSet());

    assertEquals(
        Set.of(
            "consultation.received",
            "incident.recognised",
            "incident.occurred",
            "incident.loss",
            "incident.net-loss",
            "clearance.cases",
            "clearance.persons",
            "arrest.persons",
            "joint.arrested",
            "survey.reported",
            "fakesite.reported",
            "fakesite.site"),
        codes);
  }

  @Test
  void nobody_may_record_or_read_without_a_role_and_the_refusal_leaves_a_trace() {
    long before = count("select count(*) from AuditEntry where action = 'access.refused'");

    assertThrows(NotPermitted.class, () -> recording.record(good()));
    assertThrows(NotPermitted.class, () -> finding.open(1L));

    assertEquals(
        before + 2, count("select count(*) from AuditEntry where action = 'access.refused'"));
  }

  @Test
  void a_command_and_its_audit_entry_are_stored_together() {
    long records = count("select count(*) from Consultation");
    long entries = count("select count(*) from AuditEntry");

    recording.loadSamples(List.of(good()), draft -> List.of(), "A-001");

    assertEquals(records + 1, count("select count(*) from Consultation"));
    assertEquals(entries + 1, count("select count(*) from AuditEntry"));
  }

  @Test
  void a_refused_command_leaves_neither_record_nor_number_but_an_entry_that_says_so() {
    recording.loadSamples(List.of(good()), draft -> List.of(), "A-001");
    long records = count("select count(*) from Consultation");
    long entries = count("select count(*) from AuditEntry");
    long numbers = count("select sum(lastNumber) from ReceiptCounter");

    assertThrows(
        DamageNotSuffered.class,
        () -> recording.loadSamples(List.of(good(), bad()), draft -> List.of(), "A-001"));

    assertEquals(records, count("select count(*) from Consultation"));
    assertEquals(entries + 1, count("select count(*) from AuditEntry"));
    assertEquals(
        1,
        count(
            "select count(*) from AuditEntry e where e.outcome = 'REFUSED'"
                + " and e.action = 'consultation.load-samples'"
                + " and e.seq = (select h.seq from AuditHead h)"));
    assertEquals(numbers, count("select sum(lastNumber) from ReceiptCounter"));
  }

  @Test
  void without_an_entry_there_is_no_change() throws Exception {
    recording.loadSamples(List.of(good()), draft -> List.of(), "A-001");
    long records = count("select count(*) from Consultation");
    long entries = count("select count(*) from AuditEntry");
    moveHead(-1);

    assertThrows(
        RuntimeException.class,
        () -> recording.loadSamples(List.of(good()), draft -> List.of(), "A-001"));

    moveHead(1);
    assertEquals(records, count("select count(*) from Consultation"));
    assertEquals(entries, count("select count(*) from AuditEntry"));
    recording.loadSamples(List.of(good()), draft -> List.of(), "A-001");
    assertEquals(records + 1, count("select count(*) from Consultation"));
    assertEquals(entries + 1, count("select count(*) from AuditEntry"));
    assertEquals(entries + 1, count("select max(seq) from AuditEntry"));
  }

  /** The next place in the chain is taken already, so no entry can be stored. */
  private void moveHead(int by) throws Exception {
    transaction.begin();
    entityManager.createQuery("update AuditHead set seq = seq + " + by).executeUpdate();
    transaction.commit();
  }

  @Test
  void not_even_the_program_can_change_an_entry() throws Exception {
    transaction.begin();
    try {
      assertThrows(
          PersistenceException.class,
          () -> entityManager.createNativeQuery("delete from audit_entry").executeUpdate());
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void the_head_of_the_chain_is_signed_at_start() throws IOException {
    Path data = new Settings().dataFolder();

    assertTrue(Files.readString(data.resolve("audit-heads.jsonl")).contains("\"mac\""));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("audit.key"))));
  }
}
