package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.FakeSiteChecklist;
import hanki.guidance.FakeSiteFeature;
import hanki.identity.Scope;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.trace.Carrier;
import hanki.trace.Connected;
import hanki.trace.Connection;
import hanki.trace.ConnectionQuestion;
import hanki.trace.FindingConnections;
import hanki.trace.RecognisingTraces;
import hanki.trace.Trace;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class ConsultationFactsDbTest {

  private static final Scope ALL = Scope.everywhere("B-001");
  private final RecognisingTraces recognising = new RecognisingTraces();

  private static Consultation read(EntityManager entityManager, Consultation stored) {
    entityManager.flush();
    entityManager.clear();
    return entityManager.find(Consultation.class, stored.id());
  }

  @Test
  void all_that_was_told_stands_there_again(EntityManager entityManager) {
    Circumstances how =
        new Circumstances(
            true,
            Approach.SMS,
            PaymentRoute.ELECTRONIC_MONEY,
            "phishing-otp",
            new FakeSiteChecklist(Set.of(FakeSiteFeature.TOO_CHEAP)).code(),
            "（架空）連絡を取らないよう伝えた。",
            "hxxps://b.example[.]com/x と 090-0000-0001");

    Consultation read =
        read(
            entityManager,
            aConsultation().under(how).taking(Taken.PIN, Taken.MONEY).in(entityManager));

    assertThat(read.circumstances()).isEqualTo(how);
    assertThat(read.circumstances().siteChecklist().verdict())
        .isEqualTo(FakeSiteChecklist.Verdict.POSSIBLY_FAKE);
    assertThat(read.taken()).containsExactlyInAnyOrder(Taken.PIN, Taken.MONEY);
    assertThat(read.traces())
        .extracting(Trace::shown)
        .containsExactly("b[.]example[.]com/x", "090-0000-0001");
  }

  @Test
  void a_record_from_before_these_facts_knows_none(EntityManager entityManager) {
    Consultation read = read(entityManager, aConsultation().in(entityManager));

    assertThat(read.circumstances()).isEqualTo(Circumstances.UNKNOWN);
    assertThat(read.circumstances().siteChecklist()).isNull();
    assertThat(read.complainant().isEmpty()).isTrue();
    assertThat(read.traces()).isEmpty();
  }

  @Test
  void no_column_of_the_database_holds_the_name_or_a_contact(EntityManager entityManager) {
    Consultation stored =
        aConsultation().by("佐藤 花子", "090-0000-0001", "hanako@example.com").in(entityManager);
    entityManager.flush();

    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery("select * from consultation where id = :id")
                .setParameter("id", stored.id())
                .getSingleResult();

    assertThat(row).hasSizeGreaterThan(30);
    for (Object value : row) {
      assertThat(String.valueOf(value))
          .doesNotContain("佐藤", "花子", "0000-0001", "00000001", "hanako");
    }
    assertThat(TestComplainants.seals().open(read(entityManager, stored).complainant()).name())
        .isEqualTo("佐藤 花子");
  }

  private static List<Long> found(EntityManager entityManager, String words) {
    return TestComplainants.finding(entityManager)
        .list(
            new ConsultationFilter(
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                ConsultationFilter.Order.RECEIVED,
                false),
            ALL,
            0)
        .rows()
        .stream()
        .map(ConsultationRow::id)
        .toList();
  }

  @Test
  void the_list_finds_a_whole_name_or_number_and_no_part_of_one(EntityManager entityManager) {
    Consultation hers =
        aConsultation().by("架空　花子", "090-0000-0001", "hanako@example.com").in(entityManager);

    assertThat(found(entityManager, "架空花子")).containsExactly(hers.id());
    assertThat(found(entityManager, "０９０" + "００００" + "０００１")).containsExactly(hers.id());
    assertThat(found(entityManager, "090 0000 0001")).containsExactly(hers.id());
    assertThat(found(entityManager, "HANAKO@example.com")).containsExactly(hers.id());
    assertThat(found(entityManager, "花子")).isEmpty();
  }

  @Test
  void the_list_finds_words_of_the_advice_and_traces_however_written(EntityManager entityManager) {
    Consultation one =
        aConsultation()
            .under(
                new Circumstances(
                    false, null, null, null, null, "（架空）内容証明を勧めた", "hxxps://b.example[.]com/x"))
            .in(entityManager);

    assertThat(found(entityManager, "内容証明")).containsExactly(one.id());
    assertThat(found(entityManager, "b.example.com/x")).containsExactly(one.id());
    assertThat(found(entityManager, "ｂ.ＥＸＡＭＰＬＥ[.]com")).containsExactly(one.id());
    assertThat(found(entityManager, "ｂ.ＥＸＡＭＰＬＥ.com")).containsExactly(one.id());
  }

  @Test
  void urgent_ones_and_those_of_a_method_are_listed_alone(EntityManager entityManager) {
    aConsultation().in(entityManager);
    Consultation urgent = aConsultation().urgent().in(entityManager);
    Consultation ofMethod =
        aConsultation()
            .under(new Circumstances(false, null, null, "phishing-otp", null, "", ""))
            .in(entityManager);

    assertThat(listed(entityManager, null, true)).containsExactly(urgent.id());
    assertThat(listed(entityManager, "phishing-otp", false)).containsExactly(ofMethod.id());
  }

  private static List<Long> listed(EntityManager entityManager, String method, boolean urgent) {
    return TestComplainants.finding(entityManager)
        .list(
            new ConsultationFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                method,
                urgent,
                ConsultationFilter.Order.RECEIVED,
                false),
            ALL,
            0)
        .rows()
        .stream()
        .map(ConsultationRow::id)
        .toList();
  }

  @Test
  void the_list_shows_who_consults_masked(EntityManager entityManager) {
    Consultation hers = aConsultation().by("佐藤花子", "", "").in(entityManager);
    Consultation nobodys = aConsultation().in(entityManager);

    ConsultationPage page =
        TestComplainants.finding(entityManager)
            .list(
                new ConsultationFilter(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    ConsultationFilter.Order.RECEIVED,
                    false),
                ALL,
                0);

    assertThat(page.masks()).containsEntry(hers.id(), "佐●●●").containsEntry(nobodys.id(), "");
  }

  private Connected connected(EntityManager entityManager, String text, Long own, Scope scope) {
    return new FindingConnections(
            List.of(new TracesOfConsultations(new TracedConsultations_(entityManager))),
            TestReference.of(entityManager),
            recognising,
            null,
            new BusinessClock())
        .connections(
            new ConnectionQuestion(recognising.in(text), Carrier.CONSULTATION, own), scope);
  }

  @Test
  void consultations_that_share_a_trace_or_a_site_are_connected(EntityManager entityManager) {
    Consultation own = aConsultation().carrying("http://fake.example.com/a").in(entityManager);
    Consultation site =
        aConsultation().carrying("hxxps://www.fake[.]example[.]com/b").in(entityManager);
    Consultation number =
        aConsultation().carrying("電話は０９０－００００－０００１").receivedOn("2020-02-04").in(entityManager);
    aConsultation().carrying("https://www.amazon.co.jp/gp/x abc@gmail.com").in(entityManager);

    Connected connected =
        connected(
            entityManager,
            "http://fake.example.com/a 09000000001 https://www.amazon.co.jp/ xyz@gmail.com",
            own.id(),
            ALL);

    assertThat(connected.records())
        .extracting(Connection::id)
        .containsExactly(number.id(), site.id());
    assertThat(connected.common()).hasSize(1);
  }

  @Test
  void a_withdrawn_one_connects_nothing_nor_one_the_reader_may_not_see(
      EntityManager entityManager) {
    Consultation seen = aConsultation().at("miyagi-01").carrying("b.example.com").in(entityManager);
    Consultation elsewhere =
        aConsultation().at("miyagi-02").carrying("b.example.com").in(entityManager);
    Consultation restricted =
        aConsultation().at("miyagi-01").carrying("b.example.com").in(entityManager);
    restricted.restrictTo(Set.of("S-777"));
    Consultation withdrawn =
        aConsultation().at("miyagi-01").carrying("b.example.com").in(entityManager);
    withdrawn.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();

    assertThat(
            connected(
                    entityManager, "b.example.com", null, Scope.ofStation(seen.station(), "A-012"))
                .records())
        .extracting(Connection::id)
        .containsExactly(seen.id());
    assertThat(connected(entityManager, "b.example.com", null, ALL).records())
        .extracting(Connection::id)
        .containsExactly(elsewhere.id(), seen.id());
  }

  @Test
  void a_correction_without_unmasking_changes_the_town_and_keeps_the_name(
      EntityManager entityManager) {
    Consultation stored = aConsultation().by("佐藤花子", "", "").in(entityManager);

    aConsultation().byWhoeverItWas().inPlaceOf(entityManager, stored.id());

    Complainant after = read(entityManager, stored).complainant();
    assertThat(after.municipality()).isEqualTo("仙台市泉区");
    assertThat(TestComplainants.seals().open(after).name()).isEqualTo("佐藤花子");
  }
}
