package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Database.class)
class MethodsDbTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  @BeforeEach
  void load(EntityManager entityManager) {
    TestGuidance.load(entityManager);
    entityManager.flush();
    entityManager.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "emotet, 5",
    "phishing-otp, 6",
    "cash-out, 5",
    "docomo-account, 5",
    "fake-shop, 3",
    "double-extortion, 3"
  })
  void the_shipped_methods_have_the_steps_of_the_seminar(
      String code, int steps, EntityManager entityManager) {
    Method method = TestGuidance.methods(entityManager).method(code);

    assertThat(method.steps()).extracting(Step::number).hasSize(steps).isSorted();
    assertThat(method.steps())
        .allSatisfy(
            step ->
                assertThat(method.actors())
                    .extracting(Actor::name)
                    .contains(step.actor(), step.target()));
  }

  @Test
  void the_steps_of_emotet_are_told_in_the_words_of_the_seminar(EntityManager entityManager) {
    assertThat(TestGuidance.methods(entityManager).method("emotet").steps())
        .extracting(Step::label)
        .containsExactly("標的型メール送信", "標的型メール開封", "Ｅｍｏｔｅｔダウンロード", "不正な通信", "別ウイルスのダウンロード");
  }

  @Test
  void loading_twice_adds_nothing(EntityManager entityManager) {
    int before = TestGuidance.methods(entityManager).all().size();
    TestGuidance.load(entityManager);

    assertThat(TestGuidance.methods(entityManager).all()).hasSize(before).hasSizeGreaterThan(5);
  }

  @Test
  void a_record_names_only_a_method_of_its_day(EntityManager entityManager) {
    FindingMethods methods = TestGuidance.methods(entityManager);

    assertThat(methods.method("fake-shop", DAY).code()).isEqualTo("fake-shop");
    assertThatThrownBy(() -> methods.method("none", DAY)).isInstanceOf(MethodRetired.class);
    assertThatThrownBy(() -> methods.method("none")).isInstanceOf(NoSuchMethod.class);
  }

  @Test
  void a_retired_method_is_offered_only_for_days_on_which_it_was_met(EntityManager entityManager) {
    entityManager
        .createQuery("update Method m set m.validity.to = :day where m.code = 'fake-shop'")
        .setParameter("day", DAY)
        .executeUpdate();
    FindingMethods methods = TestGuidance.methods(entityManager);

    assertThat(methods.toChoose(DAY, DAY.plusDays(9)))
        .extracting(Method::code)
        .contains("fake-shop");
    assertThat(methods.toChoose(DAY.plusDays(1), DAY.plusDays(9)))
        .extracting(Method::code)
        .doesNotContain("fake-shop");
    assertThatThrownBy(() -> methods.method("fake-shop", DAY.plusDays(1)))
        .isInstanceOf(MethodRetired.class);
  }
}
