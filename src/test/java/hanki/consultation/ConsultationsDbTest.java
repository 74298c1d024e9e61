package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.consultation.ConsultationFilter.Order;
import hanki.identity.Scope;
import hanki.platform.Database;
import hanki.quantity.Yen;
import hanki.reference.CategoryRetired;
import hanki.reference.Station;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class ConsultationsDbTest {

  private static ConsultationFilter words(String words) {
    return new ConsultationFilter(
        words, null, null, null, null, null, null, null, false, Order.RECEIVED, false);
  }

  private static ConsultationFilter by(Order order, boolean ascending) {
    return new ConsultationFilter(
        null, null, null, null, null, null, null, null, false, order, ascending);
  }

  private static ConsultationPage list(EntityManager entityManager, ConsultationFilter filter) {
    return TestComplainants.finding(entityManager).list(filter, Scope.everywhere("A-012"), 0);
  }

  @Test
  void japanese_text_comes_back_as_it_was_typed(EntityManager entityManager) {
    String words = "𠮷野家の髙橋さん ①２０２０年 ㈱～ ﾊﾝｶｸ é 😀 “引用” \\ ' % _ <script>";
    Long id = aConsultation().telling(words).in(entityManager).id();
    entityManager.clear();

    assertThat(entityManager.find(Consultation.class, id).summary()).isEqualTo(words);
  }

  @Test
  void numbers_run_within_the_era_year_of_the_day_received(EntityManager entityManager) {
    assertThat(aConsultation().receivedOn("2016-04-30").in(entityManager).number())
        .isEqualTo("H28-0001");
    assertThat(aConsultation().receivedOn("2016-05-01").in(entityManager).number())
        .isEqualTo("H28-0002");
    assertThat(aConsultation().receivedOn("2017-01-01").in(entityManager).number())
        .isEqualTo("H29-0001");
  }

  @Test
  void the_same_form_cannot_be_stored_twice(EntityManager entityManager) {
    aConsultation().withToken("once").in(entityManager);

    assertThat(new Consultations_(entityManager).recordedWith("once")).isPresent();
    assertThatThrownBy(() -> aConsultation().withToken("once").in(entityManager))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void a_consultation_of_another_station_answers_like_one_that_does_not_exist(
      EntityManager entityManager) {
    Consultation other = aConsultation().at("miyagi-02").in(entityManager);
    Consultations consultations = new Consultations_(entityManager);

    assertThat(consultations.find(other.id(), Scope.ofStation(other.station(), "A-012")))
        .isPresent();
    assertThat(consultations.find(other.id(), Scope.ofPrefecture(other.station(), "A-012")))
        .isPresent();
    Station own = aConsultation().at("miyagi-01").in(entityManager).station();
    assertThat(consultations.find(other.id(), Scope.ofStation(own, "A-012"))).isEmpty();
    assertThat(consultations.find(other.id(), Scope.nothing())).isEmpty();
    assertThat(consultations.find(-7L, Scope.everywhere("A-012"))).isEmpty();
  }

  @Test
  void a_retired_category_cannot_be_given_to_a_later_day(EntityManager entityManager) {
    TestReference.addRetired(
        entityManager,
        hanki.reference.Scheme.CONSULTATION,
        "gone",
        java.time.LocalDate.of(2019, 12, 31));

    assertThat(aConsultation().receivedOn("2019-12-31").in("gone").in(entityManager).id())
        .isNotNull();
    assertThatThrownBy(() -> aConsultation().receivedOn("2020-01-01").in("gone").in(entityManager))
        .isInstanceOf(CategoryRetired.class);
  }

  @Test
  void an_amount_needs_damage_that_was_suffered(EntityManager entityManager) {
    assertThatThrownBy(() -> aConsultation().withDamage(Damage.NONE, new Yen(1)).in(entityManager))
        .isInstanceOf(DamageNotSuffered.class);
  }

  @Test
  void words_are_found_in_any_width_and_case_and_all_of_them_must_be_there(
      EntityManager entityManager) {
    aConsultation().telling("ﾌｨｯｼﾝｸﾞ サイトにＩＤを入力").in(entityManager);
    aConsultation().telling("フィッシングのメール").in(entityManager);

    assertThat(list(entityManager, words("フィッシング")).found()).isEqualTo(2);
    assertThat(list(entityManager, words("フィッシング　id")).found()).isEqualTo(1);
    assertThat(list(entityManager, words("ＩＤ")).found()).isEqualTo(1);
    assertThat(list(entityManager, words("100%")).found()).isZero();
    assertThat(list(entityManager, words("_")).found()).isZero();
  }

  @Test
  void the_list_is_sorted_and_totalled_in_the_database(EntityManager entityManager) {
    aConsultation().receivedOn("2020-02-01").losing(500).in(entityManager);
    aConsultation().receivedOn("2020-02-03").losing(70_000).in(entityManager);
    aConsultation().receivedOn("2020-02-02").ofKind(ConsultationKind.INFORMATION).in(entityManager);

    ConsultationPage newest = list(entityManager, by(Order.RECEIVED, false));
    assertThat(newest.rows())
        .extracting(row -> row.receivedOn().getDayOfMonth())
        .containsExactly(3, 2, 1);
    assertThat(newest.found()).isEqualTo(3);
    assertThat(newest.counted()).isEqualTo(2);
    assertThat(newest.damageYen()).isEqualTo(70_500);
    assertThat(list(entityManager, by(Order.DAMAGE, false)).rows().get(0).damageYen())
        .isEqualTo(new Yen(70_000));
    for (Order order : Order.values()) {
      assertThat(list(entityManager, by(order, true)).rows()).hasSize(3);
    }
  }

  @Test
  void a_list_shows_fifty_at_once(EntityManager entityManager) {
    for (int i = 0; i < 51; i++) {
      aConsultation().in(entityManager);
    }

    assertThat(list(entityManager, by(Order.NUMBER, true)).rows()).hasSize(50);
    assertThat(list(entityManager, by(Order.NUMBER, true)).found()).isEqualTo(51);
  }

  @Test
  void a_station_lists_its_own_consultations_only(EntityManager entityManager) {
    Consultation own = aConsultation().at("miyagi-03").in(entityManager);
    aConsultation().at("miyagi-04").in(entityManager);

    assertThat(
            TestComplainants.finding(entityManager)
                .list(by(Order.RECEIVED, false), Scope.ofStation(own.station(), "A-012"), 0)
                .rows())
        .extracting(ConsultationRow::id)
        .containsExactly(own.id());
  }
}
