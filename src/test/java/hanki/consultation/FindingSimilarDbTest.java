package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.Scope;
import hanki.platform.Database;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class FindingSimilarDbTest {

  private static final Scope ALL = Scope.everywhere("B-001");
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
  private static final String PARCEL = "（架空）宅配の不在通知を装うSMSのリンクを開き、暗証番号を入力した。";
  private static final String PARCEL_TOO = "（架空）宅配の不在通知を装うSMSが届き、リンク先で暗証番号を入力してしまった。";

  private static PersonalDetails hanako() {
    return new PersonalDetails("佐藤　花子", "", "０９０－００００－０００１", "", "");
  }

  private static List<SimilarConsultation> similar(
      EntityManager entityManager, SimilarQuestion question, Scope scope) {
    entityManager.flush();
    return new FindingSimilar(
            new ComparedConsultations_(entityManager), TestComplainants.seals(), null)
        .similar(question, scope);
  }

  private static SimilarQuestion about(String summary, PersonalDetails details) {
    return new SimilarQuestion(DAY, summary, details, null);
  }

  @Test
  void the_same_complainant_on_the_same_day_comes_first_with_every_reason(
      EntityManager entityManager) {
    Consultation earlier =
        aConsultation()
            .receivedOn("2019-06-01")
            .telling("（架空）別の件")
            .by("佐藤花子", "", "")
            .in(entityManager);
    Consultation today =
        aConsultation().telling("（架空）別の件").by("佐藤花子", "090-0000-0001", "").in(entityManager);
    aConsultation().by("鈴木一郎", "090-0000-0002", "").in(entityManager);

    List<SimilarConsultation> found = similar(entityManager, about("", hanako()), ALL);

    assertThat(found).extracting(SimilarConsultation::id).containsExactly(today.id(), earlier.id());
    assertThat(found.get(0).same()).containsExactly(SamePart.TELEPHONE, SamePart.NAME);
    assertThat(found.get(0).isProbablyTheSame()).isTrue();
    assertThat(found.get(1).same()).containsExactly(SamePart.NAME);
    assertThat(found.get(1).isProbablyTheSame()).isFalse();
  }

  @Test
  void similar_words_of_the_last_sixty_days_are_found_with_the_words_they_share(
      EntityManager entityManager) {
    Consultation alike =
        aConsultation().receivedOn("2019-12-05").telling(PARCEL_TOO).in(entityManager);
    aConsultation().receivedOn("2019-12-04").telling(PARCEL_TOO).in(entityManager);
    aConsultation().telling("（架空）掲示板に実名で中傷する書込みがある。").in(entityManager);

    List<SimilarConsultation> found =
        similar(entityManager, about(PARCEL, PersonalDetails.NONE), ALL);

    assertThat(found).extracting(SimilarConsultation::id).containsExactly(alike.id());
    assertThat(found.get(0).percent()).isGreaterThanOrEqualTo(FindingSimilar.ALIKE);
    assertThat(found.get(0).words()).contains("宅配の不在通知を装うsms");
  }

  @Test
  void nobody_is_shown_what_the_scope_does_not_hold_nor_what_was_withdrawn(
      EntityManager entityManager) {
    Consultation seen =
        aConsultation().at("miyagi-01").telling(PARCEL).by("佐藤花子", "", "").in(entityManager);
    aConsultation().at("miyagi-02").telling(PARCEL).by("佐藤花子", "", "").in(entityManager);
    aConsultation()
        .at("miyagi-01")
        .telling(PARCEL)
        .by("佐藤花子", "", "")
        .in(entityManager)
        .restrictTo(Set.of("S-777"));
    aConsultation()
        .at("miyagi-01")
        .telling(PARCEL)
        .by("佐藤花子", "", "")
        .in(entityManager)
        .withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));

    assertThat(
            similar(
                entityManager, about(PARCEL, hanako()), Scope.ofStation(seen.station(), "A-012")))
        .extracting(SimilarConsultation::id)
        .containsExactly(seen.id());
  }

  @Test
  void a_record_is_not_like_itself(EntityManager entityManager) {
    Consultation own = aConsultation().telling(PARCEL).by("佐藤花子", "", "").in(entityManager);

    assertThat(similar(entityManager, new SimilarQuestion(DAY, PARCEL, hanako(), own.id()), ALL))
        .isEmpty();
  }

  @Test
  void of_many_the_most_alike_are_shown(EntityManager entityManager) {
    Consultation same = aConsultation().telling(PARCEL).in(entityManager);
    for (int i = 0; i < 10; i++) {
      aConsultation().telling(PARCEL_TOO).in(entityManager);
    }

    List<SimilarConsultation> found =
        similar(entityManager, about(PARCEL, PersonalDetails.NONE), ALL);

    assertThat(found).hasSize(FindingSimilar.MOST);
    assertThat(found.get(0).id()).isEqualTo(same.id());
    assertThat(found.get(0).percent()).isEqualTo(100);
  }

  @Test
  void the_trail_is_told_what_was_compared_and_never_words_or_names() {
    SimilarQuestion question = new SimilarQuestion(DAY, PARCEL, hanako(), 7L);

    assertThat(question.trace())
        .isEqualTo("of=7 day=2020-02-03 words=" + PARCEL.length() + " complainant=yes");
    assertThat(about("詐欺", PersonalDetails.NONE).isEmpty()).isTrue();
  }
}
