package hanki.publication;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.consultation.TestConsultations;
import hanki.identity.CurrentOfficer;
import hanki.identity.Role;
import hanki.identity.SignedIn;
import hanki.statistics.CountedRecord;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishingReportsDbTest extends ReportsInHand {

  @Test
  void a_report_goes_from_seat_to_seat_and_is_then_to_be_published() {
    Long id = approved(begun());
    written();

    Report report = finding().report(id);
    assertThat(report.state()).isEqualTo(ReportState.APPROVED);
    assertThat(report.decisions())
        .extracting(Decision::seat)
        .containsExactly(null, Seat.CHIEF, Seat.DEPUTY, Seat.DIRECTOR);
    assertThat(report.decisions()).noneMatch(Decision::acting);
  }

  @Test
  void nobody_decides_on_their_own_draft() {
    Long id = begun();
    approvingAs(drafter).submit(id, version(id));
    CurrentOfficer sameOfficer = SignedIn.as(Role.APPROVER, "B-001", "課長", session);

    assertThatThrownBy(() -> approvingAs(sameOfficer).approve(id, version(id), ""))
        .isInstanceOf(OwnDraft.class);
    assertThatThrownBy(() -> approvingAs(sameOfficer).giveBack(id, version(id), "やり直し"))
        .isInstanceOf(OwnDraft.class);
  }

  @Test
  void a_report_is_given_back_with_a_reason_and_begins_its_way_anew() {
    Long id = begun();
    approvingAs(drafter).submit(id, version(id));
    approvingAs(seated("K-002", "係長")).approve(id, version(id), "");

    assertThatThrownBy(() -> approvingAs(seated("K-003", "課長補佐")).giveBack(id, version(id), " "))
        .isInstanceOf(ReasonNeeded.class);
    approvingAs(seated("K-003", "課長補佐")).giveBack(id, version(id), "表の題を直す");
    written();
    assertThat(finding().report(id).state()).isEqualTo(ReportState.RETURNED);

    approvingAs(drafter).submit(id, version(id));
    written();
    assertThat(finding().report(id).next(finding().route(finding().report(id))))
        .contains(Seat.CHIEF);
  }

  @Test
  void blocks_stand_while_a_report_is_on_its_way_and_two_analysts_do_not_overwrite_each_other() {
    Long id = begun();
    int seen = version(id);
    ReportDraft draft = finding().report(id).draft();
    composing().compose(id, seen, draft);
    written();

    assertThatThrownBy(() -> composing().compose(id, seen, draft))
        .isInstanceOf(ReportComposedMeanwhile.class);
    approvingAs(drafter).submit(id, version(id));
    assertThatThrownBy(() -> composing().compose(id, version(id), draft))
        .isInstanceOf(ReportNotOpen.class);
    approvingAs(drafter).takeBack(id, version(id));
    composing().compose(id, version(id), draft);
  }

  @Test
  void a_typed_number_is_refused() {
    Long id = begun();
    ReportDraft draft = finding().report(id).draft();
    ReportBlock typed =
        new ReportBlock(1, "b99", BlockKind.SENTENCE, "", "検挙は３９６件であった。", "", "", "", "", "");
    ReportDraft withTyped =
        new ReportDraft(
            draft.title(),
            draft.kind(),
            draft.organisation(),
            draft.period(),
            List.of(typed),
            null);

    assertThatThrownBy(() -> composing().compose(id, version(id), withTyped))
        .isInstanceOfSatisfying(
            NumberTyped.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("３９６件", 1));
  }

  @Test
  void what_is_published_stands_whatever_happens_to_the_records() {
    Long id = published(false);
    ReadyReport before = finding().ready(id);
    String fingerprint = finding().published(id).orElseThrow().fingerprint();

    TestConsultations.load(session, List.of(aConsultation().receivedOn("2019-10-03").draft()));
    session
        .createNativeQuery(
            "update consultation set withdrawn = true, version = version + 1 where id ="
                + " (select min(id) from consultation where received_on >= '2019-07-01')")
        .executeUpdate();
    written();

    ReadyReport after = finding().ready(id);
    assertThat(after).isEqualTo(before);
    assertThat(after.fingerprint()).isEqualTo(fingerprint).matches("[0-9a-f]{64}");
    assertThat(CanonicalForm.write(after)).isEqualTo(CanonicalForm.write(before));
    assertThat(after.vintage().kind()).isEqualTo(ReportVintage.Kind.PROVISIONAL);
    assertThat(comparing().withNow(id).figures())
        .filteredOn(each -> each.address().equals("consultation.received/2019H2/-/-"))
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.difference()).isZero();
              assertThat(total.came()).extracting(CountedRecord::contribution).containsExactly(1L);
              assertThat(total.left()).hasSize(1);
            });
  }

  @Test
  void every_frozen_figure_is_the_sum_of_its_frozen_records() {
    Long id = published(true);

    PublishedReport frozen = finding().published(id).orElseThrow();
    assertThat(frozen.figures()).hasSizeGreaterThan(20);
    assertThat(frozen.figures())
        .allSatisfy(
            figure ->
                assertThat(figure.counted().stream().mapToLong(CountedRecord::contribution).sum())
                    .as(figure.address())
                    .isEqualTo(figure.amount().longValueExact()));
  }

  @Test
  void the_next_vintage_of_a_final_report_is_a_revision_with_its_errata_and_a_reason() {
    Long id = published(true);
    TestConsultations.load(session, List.of(aConsultation().receivedOn("2019-10-03").draft()));
    Long next = composing().follow(id, UUID.randomUUID().toString());
    approved(next);

    assertThatThrownBy(() -> publishing().publish(next, version(next), FINAL))
        .isInstanceOf(ReasonNeeded.class);
    publishing().publish(next, version(next), new PublicationDraft(true, "受理の漏れ１件", ANSWER));
    written();

    assertThat(finding().report(next).vintage())
        .isEqualTo(new ReportVintage(ReportVintage.Kind.REVISION, 1));
    assertThat(finding().report(id).state()).isEqualTo(ReportState.SUPERSEDED);
    assertThat(comparing().withVintageBefore(next).figures())
        .filteredOn(each -> each.address().equals("consultation.received/2019H2/-/-"))
        .singleElement()
        .satisfies(erratum -> assertThat(erratum.difference()).isEqualByComparingTo("1"));
  }

  @Test
  void a_provisional_report_becomes_final() {
    Long id = published(false);
    Long next = composing().follow(id, UUID.randomUUID().toString());
    approved(next);

    publishing().publish(next, version(next), FINAL);
    written();

    assertThat(finding().report(next).vintage().kind()).isEqualTo(ReportVintage.Kind.FINAL);
  }

  @Test
  void the_database_refuses_to_change_what_was_published() {
    Long id = published(true);

    assertThatThrownBy(
            () ->
                session
                    .createNativeQuery("update published_figure set amount = amount + 1")
                    .executeUpdate())
        .hasMessageContaining("final");
    assertThat(id).isPositive();
  }

  @Test
  void a_place_without_figure_is_not_published() {
    Long id = begun();
    ReportDraft draft = finding().report(id).draft();
    ReportBlock nowhere =
        new ReportBlock(
            1,
            "b1",
            BlockKind.SENTENCE,
            "",
            "センサーは{1}件であった。",
            "published:npa.sensor/1999H1",
            "",
            "",
            "",
            "");
    composing()
        .compose(
            id,
            version(id),
            new ReportDraft(
                draft.title(),
                draft.kind(),
                draft.organisation(),
                draft.period(),
                List.of(nowhere),
                null));
    approved(id);

    assertThatThrownBy(() -> publishing().publish(id, version(id), FINAL))
        .isInstanceOf(ReportAtFault.class);
  }
}
