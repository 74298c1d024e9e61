package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.SignedIn;
import hanki.platform.Database;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Validity;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class MaintainingMethodsDbTest {

  private static final List<Actor> TWO =
      List.of(new Actor(1, "犯人", ActorKind.ATTACKER), new Actor(2, "被害者", ActorKind.VICTIM));
  private static final Step SENT = new Step(1, "犯人", "被害者", "送信", "");

  private MaintainingMethods maintaining;
  private FindingMethods finding;

  @BeforeEach
  void load(EntityManager entityManager) {
    TestGuidance.load(entityManager);
    finding = TestGuidance.methods(entityManager);
    maintaining =
        new MaintainingMethods(
            new Methods_(entityManager),
            SignedIn.analyst("B-012", entityManager),
            new BusinessClock());
    written(entityManager);
  }

  private static void written(EntityManager entityManager) {
    entityManager.flush();
    entityManager.clear();
  }

  private static MethodDraft draft(String code, List<Actor> actors, List<Step> steps) {
    return new MethodDraft(
        code,
        MethodKind.FAKE_SITE,
        new Label("架空の手口", "Invented"),
        "説明",
        "架空の資料",
        new Validity(null, null),
        actors,
        steps,
        "0b5b6c1e-0000-4000-8000-00000000" + "%04d".formatted(code.length()));
  }

  @Test
  void a_rewritten_method_keeps_what_it_said_before(EntityManager entityManager) {
    int seen = finding.method("fake-shop").version();

    maintaining.rewrite(draft("fake-shop", TWO, List.of(SENT)), seen);
    written(entityManager);

    Method after = finding.method("fake-shop");
    assertThat(after.steps()).containsExactly(SENT);
    assertThat(after.writtenBy()).isEqualTo("B-012");
    assertThat(after.version()).isEqualTo(seen + 1);
    assertThat(finding.formerVersions(after))
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.name().ja()).isEqualTo("マスク販売を装った詐欺サイト");
              assertThat(former.steps()).hasSize(3);
              assertThat(former.version()).isEqualTo(seen);
              assertThat(former.writtenBy()).isEqualTo("hanki");
            });
  }

  @Test
  void every_version_is_kept_the_latest_first(EntityManager entityManager) {
    int version = finding.method("emotet").version();
    for (int i = 0; i < 3; i++) {
      maintaining.rewrite(draft("emotet", TWO, List.of(SENT)), version + i);
      written(entityManager);
    }

    assertThat(finding.formerVersions(finding.method("emotet")))
        .extracting(FormerMethod::version)
        .containsExactly(version + 2, version + 1, version);
  }

  @Test
  void nobody_overwrites_what_somebody_else_wrote_meanwhile() {
    int seen = finding.method("emotet").version();

    assertThatThrownBy(() -> maintaining.rewrite(draft("emotet", TWO, List.of(SENT)), seen - 1))
        .isInstanceOf(MethodChangedMeanwhile.class);
  }

  @Test
  void a_method_sent_twice_is_added_once_and_stands_last() {
    int before = finding.all().size();

    Long first = maintaining.add(draft("invented", TWO, List.of(SENT)));
    Long second = maintaining.add(draft("invented", TWO, List.of(SENT)));

    assertThat(second).isEqualTo(first);
    assertThat(finding.all()).hasSize(before + 1);
    assertThat(finding.all().get(before).code()).isEqualTo("invented");
  }

  @Test
  void a_code_names_one_method() {
    assertThatThrownBy(() -> maintaining.add(draft("emotet", TWO, List.of(SENT))))
        .isInstanceOf(MethodCodeTaken.class);
  }

  @Test
  void a_diagram_that_nobody_could_read_is_refused() {
    Actor same = new Actor(3, "犯人", ActorKind.BANK);
    List<Actor> many =
        IntStream.rangeClosed(1, 13).mapToObj(i -> new Actor(i, "人" + i, ActorKind.OTHER)).toList();
    List<Actor> three = new ArrayList<>(TWO);
    three.add(same);

    assertThatThrownBy(() -> draft("a1", TWO, List.of()).keepReadable())
        .isInstanceOf(NothingDrawn.class);
    assertThatThrownBy(() -> draft("a1", many, List.of(SENT)).keepReadable())
        .isInstanceOf(MethodTooLarge.class);
    assertThatThrownBy(() -> draft("a1", three, List.of(SENT)).keepReadable())
        .isInstanceOf(ActorNamedTwice.class);
    assertThatThrownBy(
            () -> draft("a1", TWO, List.of(new Step(1, "犯人", "", "送信", ""))).keepReadable())
        .isInstanceOf(StepNamesNobody.class);
    assertThatThrownBy(
            () -> draft("a1", TWO, List.of(new Step(1, "犯人", "被害者", " ", "x"))).keepReadable())
        .isInstanceOf(StepWithoutLabel.class);
  }
}
