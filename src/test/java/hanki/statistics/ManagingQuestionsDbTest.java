package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.SignedIn;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions kept under a name: whose they are, who sees them, who changes them. */
@ExtendWith(Database.class)
class ManagingQuestionsDbTest {

  private static final String QUESTION = "measure=consultation.received&rows=station&columns=half";

  private static ManagingQuestions as(String officer, EntityManager entityManager) {
    return new ManagingQuestions(
        new SavedQuestions_(entityManager),
        SignedIn.analyst(officer, entityManager),
        new BusinessClock());
  }

  @Test
  void what_one_keeps_is_ones_own_until_it_is_shared(EntityManager entityManager) {
    Long id = as("B-001", entityManager).keep(" 署別の相談 ", QUESTION, false);

    assertThat(as("B-001", entityManager).open())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.name()).isEqualTo("署別の相談");
              assertThat(kept.question()).isEqualTo(QUESTION);
            });
    assertThat(as("C-001", entityManager).open()).isEmpty();

    as("B-001", entityManager).rename(id, "署別の相談（共有）", true);

    assertThat(as("C-001", entityManager).open())
        .extracting(SavedQuestion::name)
        .containsExactly("署別の相談（共有）");
  }

  @Test
  void who_sees_a_question_of_somebody_else_neither_renames_nor_removes_it(
      EntityManager entityManager) {
    Long id = as("B-001", entityManager).keep("共有", QUESTION, true);
    ManagingQuestions other = as("C-001", entityManager);

    assertThatThrownBy(() -> other.rename(id, "私の", true)).isInstanceOf(NoSuchQuestion.class);
    assertThatThrownBy(() -> other.remove(id)).isInstanceOf(NoSuchQuestion.class);
    assertThat(other.open()).extracting(SavedQuestion::name).containsExactly("共有");
  }

  @Test
  void one_name_stands_for_one_question_of_an_officer(EntityManager entityManager) {
    ManagingQuestions analyst = as("B-001", entityManager);
    Long id = analyst.keep("相談", QUESTION, true);
    Long other = analyst.keep("検挙", QUESTION, true);

    assertThatThrownBy(() -> analyst.keep("相談 ", QUESTION, false))
        .isInstanceOf(QuestionNameTaken.class);
    assertThatThrownBy(() -> analyst.rename(other, "相談", false))
        .isInstanceOf(QuestionNameTaken.class);
    assertThat(analyst.rename(id, "相談", false)).isEqualTo(id);
    assertThat(as("C-001", entityManager).keep("相談", QUESTION, false)).isNotEqualTo(id);
  }

  @Test
  void a_removed_question_is_gone(EntityManager entityManager) {
    ManagingQuestions analyst = as("B-001", entityManager);
    Long id = analyst.keep("相談", QUESTION, true);

    analyst.remove(id);

    assertThat(analyst.open()).isEmpty();
    assertThatThrownBy(() -> analyst.remove(id)).isInstanceOf(NoSuchQuestion.class);
  }
}
