package hanki.audit;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.audit.chain.ChainCheck;
import hanki.audit.chain.ChainedEntry;
import hanki.consultation.Consultation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The chain in a database of its own: these tests commit, and nothing is ever taken back. */
@TestInstance(Lifecycle.PER_CLASS)
class AuditTrailDbTest {

  private TrailDatabase trail;

  @BeforeAll
  void begin() {
    trail = new TrailDatabase();
    trail.begin("1");
  }

  private Long record(String words) {
    return trail.command(
        "consultation.record", session -> aConsultation().telling(words).in(session).id());
  }

  @Test
  void an_entry_is_chained_to_the_one_before() {
    record("（架空）一件目");
    record("（架空）二件目");

    List<ChainedEntry> entries = trail.entries();
    assertThat(entries)
        .extracting(ChainedEntry::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, entries.size()).boxed().toList());
    for (int i = 1; i < entries.size(); i++) {
      assertThat(entries.get(i).previousHash()).isEqualTo(entries.get(i - 1).hash());
    }
    assertThat(entries.get(0).action()).isEqualTo("audit.begin");
    assertThat(trail.check().isWhole()).isTrue();
  }

  @Test
  void a_new_record_tells_its_fields_but_no_personal_one() {
    Long id = record("（架空）宮城花子さんから");

    ChainedEntry entry = trail.last();
    assertThat(entry.subjectKind()).isEqualTo("consultation");
    assertThat(entry.subjectId()).isEqualTo(id);
    assertThat(entry.versionBefore()).isNull();
    assertThat(entry.versionAfter()).isNotNull();
    assertThat(entry.changes())
        .contains("receivedOn\t\\N\t2020-02-03")
        .contains("handlings\t\\N\tADVICE")
        .containsPattern("summary\t\\\\N\t#[0-9a-f]{12} \\(12\\)")
        .doesNotContain("花子", "searchable", "submitToken");
  }

  @Test
  void a_correction_tells_what_was_before_and_after() {
    Long id = record("（架空）前");
    Integer before = trail.last().versionAfter();

    trail.command(
        "consultation.correct",
        session ->
            aConsultation()
                .receivedOn("2020-03-01")
                .about("phishing")
                .telling("（架空）後")
                .inPlaceOf(session, id));

    ChainedEntry entry = trail.last();
    assertThat(entry.versionBefore()).isEqualTo(before);
    assertThat(entry.versionAfter()).isGreaterThan(before);
    assertThat(entry.changes().lines().map(line -> line.split("\t")[0]))
        .containsExactly("receivedOn", "summary", "themes");
    assertThat(entry.changes()).contains("receivedOn\t2020-02-03\t2020-03-01");
    assertThat(entry.changes()).doesNotContain("前", "後");
  }

  @Test
  void a_record_written_twice_in_one_command_has_one_entry_from_nothing_to_the_end() {
    int entries = trail.entries().size();

    trail.command(
        "consultation.record",
        session -> {
          Long id = aConsultation().receivedOn("2020-02-03").in(session).id();
          return aConsultation().receivedOn("2020-02-04").inPlaceOf(session, id);
        });

    assertThat(trail.entries()).hasSize(entries + 1);
    assertThat(trail.last().versionBefore()).isNull();
    assertThat(trail.last().versionAfter()).isEqualTo(1);
    assertThat(trail.last().changes())
        .contains("receivedOn\t\\N\t2020-02-04")
        .contains("number\t\\N\tR2-");
    assertThat(trail.check().isWhole()).isTrue();
  }

  @Test
  void a_record_is_found_by_its_number_and_by_its_id() {
    Consultation recorded =
        trail.command("consultation.record", session -> aConsultation().in(session));
    trail.command(
        "consultation.correct",
        session -> aConsultation().losing(7).inPlaceOf(session, recorded.id()));

    for (String subject : List.of(recorded.number(), recorded.id().toString())) {
      assertThat(trail.last().changes()).contains("damageYen\t\\N\t7");
      assertThat(trail.found(filter("consultation", subject)))
          .extracting(ChainedEntry::action)
          .containsExactly("consultation.correct", "consultation.record");
    }
    assertThat(trail.found(filter("clearance", recorded.id().toString()))).isEmpty();
    assertThat(trail.found(filter("", "R9-9999"))).isEmpty();
    assertThat(trail.found(filter("", "%"))).isEmpty();
  }

  private static AuditFilter filter(String kind, String subject) {
    return new AuditFilter(null, null, "A-", "", "DONE", kind, subject, "");
  }

  @Test
  void a_command_that_changes_nothing_leaves_one_entry() {
    int entries = trail.entries().size();

    trail.command("consultation.list", session -> session.find(Consultation.class, -1L));

    assertThat(trail.entries()).hasSize(entries + 1);
    assertThat(trail.last().versionAfter()).isNull();
  }

  @Test
  void without_an_entry_there_is_no_change() {
    record("（架空）");
    long records = trail.count("consultation");
    int entries = trail.entries().size();
    trail.sql("update audit_head set seq = seq - 1");

    assertThatThrownBy(() -> record("（架空）入らない")).hasStackTraceContaining("audit_entry");

    trail.sql("update audit_head set seq = seq + 1");
    assertThat(trail.count("consultation")).isEqualTo(records);
    assertThat(trail.entries()).hasSize(entries);
    assertThat(trail.check().isWhole()).isTrue();
  }

  @Test
  void a_record_cannot_be_changed_outside_of_an_audited_command() {
    long records = trail.count("consultation");

    assertThatThrownBy(() -> trail.factory().inTransaction(session -> aConsultation().in(session)))
        .hasStackTraceContaining("outside of an audited command");

    assertThat(trail.count("consultation")).isEqualTo(records);
  }

  @Test
  void the_database_itself_refuses_to_change_or_remove_an_entry() {
    record("（架空）");
    List<ChainedEntry> before = trail.entries();

    for (String sql :
        List.of(
            "update audit_entry set detail = '' where seq = 1",
            "delete from audit_entry where seq = 1",
            "delete from audit_entry",
            "truncate table audit_entry")) {
      assertThatThrownBy(() -> trail.sql(sql))
          .as(sql)
          .hasMessageMatching("(?s).*(final|Cannot truncate|TRUNCATE|切り捨て).*");
    }

    assertThat(trail.entries()).isEqualTo(before);
  }

  @Test
  void eight_officers_at_once_get_eight_places_and_nobody_waits_for_ever() throws Exception {
    int before = trail.entries().size();
    ExecutorService officers = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<String>>> numbers =
          IntStream.range(0, 8)
              .mapToObj(officer -> officers.submit(() -> fifteenRecords(officer)))
              .toList();
      Set<String> given = new java.util.HashSet<>();
      for (Future<List<String>> each : numbers) {
        given.addAll(each.get());
      }
      assertThat(given).hasSize(8 * 15);
    } finally {
      officers.shutdown();
    }

    assertThat(trail.entries()).hasSize(before + 8 * 15 * 2);
    assertThat(trail.check().isWhole()).isTrue();
  }

  /** Records and corrects by turns, so that receipt numbers, records and chain are locked. */
  private List<String> fifteenRecords(int officer) {
    return IntStream.range(0, 15)
        .mapToObj(
            i -> {
              String day = (i + officer) % 2 == 0 ? "2019-02-03" : "2021-02-03";
              Consultation recorded =
                  trail.command(
                      "consultation.record",
                      session -> aConsultation().receivedOn(day).in(session));
              trail.command(
                  "consultation.correct",
                  session ->
                      aConsultation()
                          .receivedOn(day)
                          .losing(i + 1)
                          .inPlaceOf(session, recorded.id()));
              return recorded.number();
            })
        .toList();
  }

  @Test
  void a_migration_that_changed_records_is_told_in_the_chain_and_they_agree_again() {
    Long id = record("（架空）移行");
    trail.sql("update consultation set damage = 'UNKNOWN' where id = " + id);
    assertThat(trail.check().mismatches()).extracting(row -> row.id()).containsExactly(id);

    trail.begin("2");

    assertThat(trail.check().isWhole()).isTrue();
    ChainedEntry entry = trail.last();
    assertThat(entry.action()).isEqualTo("audit.migrate");
    assertThat(entry.subjectId()).isEqualTo(id);
    assertThat(entry.detail()).isEqualTo("schema=1..2");
    int entries = trail.entries().size();
    trail.begin("2");
    assertThat(trail.entries()).hasSize(entries);
  }

  @Test
  void the_first_start_takes_over_the_entries_from_before_the_chain() {
    TrailDatabase old = new TrailDatabase();
    for (int i = 1; i <= 2500; i++) {
      old.sql(
          "insert into audit_entry_unchained (id, at, actor, address, action, subject_id, detail)"
              + " values ("
              + i * 50
              + ", timestamp with time zone '2026-11-01 00:00:00+00' + interval '1' minute * "
              + i
              + ", 'A-001', '127.0.0.1', 'consultation.read', "
              + i
              + ", '')");
    }

    old.begin("1");

    List<ChainedEntry> entries = old.entries();
    assertThat(entries).hasSize(2501);
    assertThat(entries.get(0).at()).isEqualTo(Instant.parse("2026-11-01T00:01:00Z"));
    assertThat(entries.get(2499).subjectId()).isEqualTo(2500);
    assertThat(entries.get(2500).detail()).isEqualTo("entries=2500");
    ChainCheck.Verdict chain = old.check().chain();
    assertThat(chain.isWhole()).isTrue();
    assertThat(chain.entries()).isEqualTo(2501);
  }
}
