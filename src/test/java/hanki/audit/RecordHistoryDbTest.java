package hanki.audit;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.audit.RecordHistory.FieldChange;
import hanki.audit.RecordHistory.Revision;
import hanki.consultation.Consultation;
import hanki.identity.NoSuchRecord;
import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What became of a record, in a database of its own: these tests commit. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordHistoryDbTest {

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

  private void correct(Long id, String words, String reason) {
    trail.command(
        "consultation.correct",
        session -> {
          TransactionTrail.of((SessionImplementor) session).because(reason);
          return aConsultation().receivedOn("2020-03-01").telling(words).inPlaceOf(session, id);
        });
  }

  private RecordHistory history(Long id, boolean visible) {
    return trail
        .factory()
        .fromTransaction(
            session ->
                new ReadingHistory(null, new RecordRevisions_(session), trail.sealing(), null)
                    .of(consultations(session, visible), id, Scope.everywhere("A-001")));
  }

  private static RestrictableRecords consultations(Session session, boolean visible) {
    return new RestrictableRecords() {
      @Override
      public String kind() {
        return "consultation";
      }

      @Override
      public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
        return visible ? Optional.of(session.find(Consultation.class, id)) : Optional.empty();
      }
    };
  }

  @Test
  void a_correction_tells_whole_values_before_and_after_who_and_why() {
    Long id = record("（架空）一行目\n二行目\tと\\記号");

    correct(id, "（架空）書き直した", "受理日の聞き違い");

    List<Revision> revisions = history(id, true).revisions();
    assertThat(revisions).extracting(Revision::version).containsExactly(1, 0);
    assertThat(revisions.get(0).actor()).isEqualTo("A-001");
    assertThat(revisions.get(0).action()).isEqualTo("consultation.correct");
    assertThat(revisions.get(0).reason()).isEqualTo("受理日の聞き違い");
    assertThat(revisions.get(0).changes())
        .contains(
            new FieldChange("receivedOn", "2020-02-03", "2020-03-01"),
            new FieldChange("summary", "（架空）一行目\n二行目\tと\\記号", "（架空）書き直した"));
    assertThat(revisions.get(1).changes()).isEmpty();
  }

  @Test
  void fields_that_tell_nothing_are_left_out() {
    Long id = record("（架空）前");

    correct(id, "（架空）後", "");

    assertThat(history(id, true).revisions().get(0).changes())
        .extracting(FieldChange::field)
        .doesNotContain("searchable", "submitToken", "version");
  }

  @Test
  void the_database_alone_does_not_give_the_words_away() {
    Long id = record("（架空）秘密の前");
    correct(id, "（架空）秘密の後", "秘密の理由");

    List<String> kept =
        trail
            .factory()
            .fromSession(
                session ->
                    session
                        .createNativeQuery(
                            "select concat(changes, reason) from record_revision where record_id ="
                                + " :id",
                            String.class)
                        .setParameter("id", id)
                        .getResultList());
    assertThat(kept).hasSize(2).noneMatch(text -> text.contains("秘密"));
    assertThat(Stream.of("summary", "2020-03-01")).noneMatch(kept.toString()::contains);
  }

  @Test
  void the_history_of_a_record_out_of_scope_does_not_exist() {
    Long id = record("（架空）他署");

    assertThatThrownBy(() -> history(id, false)).isInstanceOf(NoSuchRecord.class);
  }
}
