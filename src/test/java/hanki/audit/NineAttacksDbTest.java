package hanki.audit;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.audit.CheckedTrail.MismatchRow;
import hanki.audit.chain.ChainCheck.Reason;
import hanki.audit.chain.ChainedEntry;
import hanki.audit.chain.TrailKey;
import hanki.platform.Database;
import java.util.List;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Somebody owns the database: takes the triggers away and writes what he likes, in a transaction
 * that ends with the test. The program's check names the first entry that does not fit.
 */
@TestInstance(Lifecycle.PER_CLASS)
class NineAttacksDbTest {

  private static final int LENGTH = 41;
  private static final int SIGNED = 31;

  private TrailDatabase trail;
  private Long first;

  @BeforeAll
  void records() {
    trail = new TrailDatabase();
    trail.begin("1");
    first = record();
    for (int i = 2; i < LENGTH; i++) {
      record();
      if (i + 1 == SIGNED) {
        trail.sign();
      }
    }
    trail.sign();
    trail.sql(dropTrigger());
    assertThat(trail.last().seq()).isEqualTo(LENGTH);
    assertThat(trail.signed()).hasSize(2);
  }

  private Long record() {
    return trail.command("consultation.record", session -> aConsultation().in(session).id());
  }

  private static String dropTrigger() {
    return Database.isPostgresql()
        ? "drop trigger audit_entry_is_final on audit_entry"
        : "drop trigger audit_entry_is_final";
  }

  private CheckedTrail after(BiConsumer<Session, NineAttacksDbTest> attack) {
    try (Session session = trail.factory().openSession()) {
      session.beginTransaction();
      attack.accept(session, this);
      CheckedTrail checked = trail.checkIn(session);
      session.getTransaction().rollback();
      return checked;
    }
  }

  private static void sql(Session session, String sql) {
    assertThat(session.createNativeMutationQuery(sql).executeUpdate()).isPositive();
  }

  private void isFoundAt(long seq, Reason reason, String... attack) {
    CheckedTrail checked = after((session, test) -> List.of(attack).forEach(s -> sql(session, s)));

    assertThat(checked.isWhole()).isFalse();
    assertThat(checked.chain().finding().seq()).isEqualTo(seq);
    assertThat(checked.chain().finding().reason()).isEqualTo(reason);
  }

  @Test
  void the_clean_copy_is_whole() {
    CheckedTrail checked = after((session, test) -> {});

    assertThat(checked.isWhole()).isTrue();
    assertThat(checked.chain().entries()).isEqualTo(LENGTH);
    assertThat(checked.chain().heads()).isEqualTo(2);
    assertThat(checked.compared()).isEqualTo(LENGTH - 1);
  }

  @Test
  void attack_1_one_field_is_edited() {
    isFoundAt(7, Reason.CHANGED, "update audit_entry set actor = 'B-001' where seq = 7");
    isFoundAt(7, Reason.CHANGED, "update audit_entry set subject_id = null where seq = 7");
    isFoundAt(
        7,
        Reason.CHANGED,
        "update audit_entry set at = at + interval '0.000001' second where seq = 7");
  }

  @Test
  void attack_2_a_row_in_the_middle_is_deleted() {
    isFoundAt(7, Reason.MISSING, "delete from audit_entry where seq = 7");
  }

  @Test
  void attack_3_the_last_rows_are_deleted() {
    isFoundAt(36, Reason.CUT_OFF, "delete from audit_entry where seq > 35");
  }

  @Test
  void attack_4_a_row_is_inserted() {
    isFoundAt(
        8,
        Reason.CHANGED,
        "update audit_entry set seq = -seq - 1 where seq > 7",
        "update audit_entry set seq = -seq where seq < 0",
        copyOf(7, 8));
    isFoundAt(LENGTH + 1, Reason.CHANGED, copyOf(7, LENGTH + 1));
  }

  @Test
  void attack_5_two_rows_are_swapped() {
    isFoundAt(
        7,
        Reason.CHANGED,
        "update audit_entry set seq = -7 where seq = 7",
        "update audit_entry set seq = 7 where seq = 8",
        "update audit_entry set seq = 8 where seq = -7");
  }

  @Test
  void attack_6_a_row_is_duplicated() {
    isFoundAt(8, Reason.CHANGED, "delete from audit_entry where seq = 8", copyOf(7, 8));
  }

  @Test
  void attack_7_a_row_is_edited_and_the_chain_computed_anew_without_the_key() {
    CheckedTrail checked =
        after(
            (session, test) -> {
              TrailKey guessed = new TrailKey(new byte[TrailKey.BYTES]);
              String previous = trail.entries().get(5).hash();
              for (ChainedEntry entry : trail.entries().subList(6, LENGTH)) {
                sql(
                    session,
                    "update audit_entry set detail = '', previous_hash = '%s' where seq = %d"
                        .formatted(previous, entry.seq()));
                previous =
                    new AuditEntries_(session)
                        .withSeq(entry.seq())
                        .orElseThrow()
                        .expectedHash(guessed);
                sql(
                    session,
                    "update audit_entry set hash = '%s' where seq = %d"
                        .formatted(previous, entry.seq()));
              }
              sql(session, "update audit_head set hash = '" + previous + "'");
            });

    assertThat(checked.chain().finding().seq()).isEqualTo(7);
    assertThat(checked.chain().finding().reason()).isEqualTo(Reason.CHANGED);
  }

  @Test
  void attack_8_the_whole_table_is_replaced_by_an_older_backup() {
    String hash = trail.entries().get(19).hash();
    isFoundAt(
        21,
        Reason.CUT_OFF,
        "delete from audit_entry where seq > 20",
        "update audit_head set seq = 20, hash = '" + hash + "'");
  }

  @Test
  void attack_8b_the_whole_database_is_replaced_by_an_older_backup() {
    String hash = trail.entries().get(19).hash();
    CheckedTrail checked =
        after(
            (session, test) -> {
              sql(session, "delete from audit_entry where seq > 20");
              sql(session, "update audit_head set seq = 20, hash = '" + hash + "'");
              String later = " where consultation_id > " + trail.entries().get(19).subjectId();
              sql(session, "delete from consultation_handling" + later);
              sql(session, "delete from consultation" + later.replace("consultation_id", "id"));
            });

    assertThat(checked.mismatches()).isEmpty();
    assertThat(checked.chain().finding().seq()).isEqualTo(21);
    assertThat(checked.chain().finding().head().seq()).isEqualTo(SIGNED);
  }

  @Test
  void attack_9_a_record_is_changed_past_the_program() {
    isAMismatch("CHANGED", "update consultation set damage = 'UNKNOWN' where id = " + first);
    isAMismatch(
        "CHANGED",
        "update consultation_handling set handling = 'PREVENTION' where consultation_id = "
            + first);
    isAMismatch("OTHER_VERSION", "update consultation set version = 99 where id = " + first);
    isAMismatch(
        "RECORD_GONE",
        "delete from consultation_handling where consultation_id = " + first,
        "delete from consultation where id = " + first);
    isAMismatch(
        "NO_ENTRY",
        "insert into officer (id, version, code, name, enabled, station_id, created_at, rank, post)"
            + " select 99, 0, 'X-999', '侵入者', true, min(station_id), min(recorded_at), '', ''"
            + " from consultation");
  }

  private void isAMismatch(String reason, String... attack) {
    CheckedTrail checked = after((session, test) -> List.of(attack).forEach(s -> sql(session, s)));

    assertThat(checked.isWhole()).isFalse();
    assertThat(checked.mismatches()).extracting(MismatchRow::reason).containsExactly(reason);
  }

  private static String copyOf(long seq, long as) {
    return "insert into audit_entry select "
        + as
        + ", at, actor, session, address, action, subject_kind, subject_id, outcome, found, detail,"
        + " changes, version_before, version_after, state, previous_hash, hash"
        + " from audit_entry where seq = "
        + seq;
  }
}
