package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.SignedIn;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Validity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Database.class)
class AdviceDbTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
  private static final String TOKEN = "0b5b6c1e-0000-4000-8000-000000000001";

  private MaintainingAdvice maintaining;
  private FindingAdvice finding;
  private EntityManager entityManager;

  @BeforeEach
  void load(EntityManager manager) {
    entityManager = manager;
    TestGuidance.load(manager);
    finding = TestGuidance.advice(manager);
    maintaining =
        new MaintainingAdvice(
            new AdviceItems_(manager),
            new Methods_(manager),
            SignedIn.analyst("B-012", manager),
            new BusinessClock());
    written();
  }

  private void written() {
    entityManager.flush();
    entityManager.clear();
  }

  private static AdviceDraft draft(
      Set<AdviceTopic> topics, String method, LocalDate last, String code) {
    return new AdviceDraft(
        code,
        topics,
        method,
        AdviceLevel.BASIC,
        "１ 基本",
        "架空の対策",
        "説明",
        "架空の資料",
        true,
        new Validity(null, last),
        TOKEN);
  }

  private Advice shipped(String code) {
    return finding.all().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<Advice> under(AdviceTopic topic, AdviceLevel level) {
    return finding.all().stream()
        .filter(each -> each.topics().contains(topic) && each.level() == level)
        .toList();
  }

  /** Source: Miyagi prefectural police, seminar, pp. 24, 27, 42. */
  @ParameterizedTest
  @CsvSource({"INTERNET_BANKING, 3, 2", "CASHLESS, 3, 1", "TELEWORK, 3, 2"})
  void the_shipped_advice_is_as_many_items_as_the_seminar_has(
      AdviceTopic topic, int basic, int advanced) {
    assertThat(under(topic, AdviceLevel.BASIC)).hasSize(basic);
    assertThat(under(topic, AdviceLevel.ADVANCED)).hasSize(advanced);
  }

  @Test
  void companies_find_issues_duties_frames_levels_principles_and_measures() {
    assertThat(finding.all().stream().filter(each -> each.topics().contains(AdviceTopic.CORPORATE)))
        .extracting(each -> each.code().replaceAll("-[a-z0-9]+$", ""))
        .filteredOn(code -> !code.equals("now"))
        .containsOnly("corporate", "manager", "frame", "level", "ipa-principle", "ipa-measure")
        .hasSize(3 + 3 + 4 + 3 + 3 + 7);
    assertThat(shipped("ipa-measure-7").source()).contains("情報処理推進機構", "第３版");
  }

  @Test
  void what_is_not_from_the_seminar_says_so() {
    assertThat(finding.all())
        .filteredOn(each -> each.level() == AdviceLevel.NOW)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.source()).startsWith("備付けの案"));
    assertThat(finding.all())
        .filteredOn(each -> each.level() != AdviceLevel.NOW)
        .allSatisfy(each -> assertThat(each.source()).contains("セミナー"));
  }

  @Test
  void rewritten_advice_keeps_what_it_said_before() {
    Advice before = shipped("banking-mail");
    int seen = before.version();

    maintaining.rewrite(
        before.id(), seen, draft(Set.of(AdviceTopic.GENERAL), null, null, before.code()));
    written();

    Advice after = shipped("banking-mail");
    assertThat(after.heading()).isEqualTo("架空の対策");
    assertThat(after.version()).isEqualTo(seen + 1);
    assertThat(finding.formerVersions(after))
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.heading()).isEqualTo("メールに注意する");
              assertThat(former.topics()).isEqualTo("INTERNET_BANKING MALWARE");
              assertThat(former.version()).isEqualTo(seen);
            });
  }

  @Test
  void nobody_overwrites_what_somebody_else_wrote_meanwhile() {
    Advice advice = shipped("banking-mail");

    assertThatThrownBy(
            () ->
                maintaining.rewrite(
                    advice.id(),
                    advice.version() - 1,
                    draft(Set.of(AdviceTopic.GENERAL), null, null, advice.code())))
        .isInstanceOf(AdviceChangedMeanwhile.class);
  }

  @Test
  void advice_sent_twice_is_added_once() {
    int before = finding.all().size();
    AdviceDraft draft = draft(Set.of(AdviceTopic.GENERAL), null, null, TOKEN);

    assertThat(maintaining.add(draft)).isEqualTo(maintaining.add(draft));
    assertThat(finding.all()).hasSize(before + 1);
  }

  @Test
  void general_advice_is_given_whatever_happened_until_its_last_day() {
    Method emotet = TestGuidance.methods(entityManager).method("emotet");
    maintaining.add(draft(Set.of(AdviceTopic.GENERAL), null, DAY, TOKEN));
    written();

    assertThat(finding.against(emotet, DAY)).extracting(Advice::code).contains(TOKEN);
    assertThat(finding.against(emotet, DAY.plusDays(1)))
        .extracting(Advice::code)
        .doesNotContain(TOKEN);
  }

  @Test
  void advice_is_for_a_topic_and_for_a_method_that_exists() {
    assertThatThrownBy(() -> maintaining.add(draft(Set.of(), null, null, TOKEN)))
        .isInstanceOf(AdviceForNobody.class);
    assertThatThrownBy(
            () -> maintaining.add(draft(Set.of(AdviceTopic.GENERAL), "none", null, TOKEN)))
        .isInstanceOf(NoSuchMethod.class);
    assertThatThrownBy(() -> finding.advice(-1L)).isInstanceOf(NoSuchAdvice.class);
  }
}
