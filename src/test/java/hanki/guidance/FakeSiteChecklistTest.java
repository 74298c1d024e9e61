package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FakeSiteChecklistTest {

  private static FakeSiteChecklist showing(FakeSiteFeature... features) {
    return new FakeSiteChecklist(Set.of(features));
  }

  @Test
  void there_are_five_features_and_three_further_ones() {
    assertThat(FakeSiteFeature.telling()).hasSize(5);
    assertThat(FakeSiteFeature.further()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"NO_OPERATOR", "UNNATURAL_JAPANESE", "NO_ENCRYPTION", "OTHER_PAYMENT", "TOO_CHEAP"})
  void one_of_the_five_is_enough(FakeSiteFeature feature) {
    assertThat(showing(feature).verdict()).isEqualTo(FakeSiteChecklist.Verdict.POSSIBLY_FAKE);
  }

  @Test
  void the_further_ones_alone_make_no_fake_but_no_proof_of_the_contrary_either() {
    FakeSiteChecklist checklist = new FakeSiteChecklist(EnumSet.copyOf(FakeSiteFeature.further()));

    assertThat(checklist.verdict()).isEqualTo(FakeSiteChecklist.Verdict.NOT_SHOWN);
    assertThat(checklist.isToBeWarned()).isTrue();
  }

  @Test
  void nothing_found_is_another_answer_than_never_asked() {
    assertThat(showing().code()).isEqualTo("-");
    assertThat(FakeSiteChecklist.parse("-")).isEqualTo(showing());
    assertThat(FakeSiteChecklist.parse("")).isNull();
    assertThat(FakeSiteChecklist.parse(null)).isNull();
  }

  @Test
  void what_a_record_keeps_is_read_back_and_fits_150_characters() {
    FakeSiteChecklist all = new FakeSiteChecklist(EnumSet.allOf(FakeSiteFeature.class));

    assertThat(FakeSiteChecklist.parse(all.code())).isEqualTo(all);
    assertThat(all.code()).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void a_name_of_no_feature_is_passed_over() {
    assertThat(FakeSiteChecklist.of(List.of("TOO_CHEAP", "x")).found())
        .containsExactly(FakeSiteFeature.TOO_CHEAP);
  }
}
