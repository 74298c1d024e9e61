package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CanonicalFormDbTest {

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void a_report_of_each_kind_is_read_back_whole(ReportKind kind) {
    ReadyReport report = TestReports.ready(TestReports.session(), kind, TestReports.R1_SECOND);

    String form = CanonicalForm.write(report);

    assertThat(CanonicalForm.read(form)).isEqualTo(report);
    assertThat(CanonicalForm.write(CanonicalForm.read(form))).isEqualTo(form);
  }

  @Test
  void the_deck_is_read_back_whole_and_small_enough_to_be_kept() {
    ReadyReport deck =
        TestReports.ready(TestReports.session(), ReportKind.SEMINAR, TestReports.R2_FIRST);

    FrozenReport frozen = FrozenReport.of(deck);

    assertThat(frozen.report().blocks()).isEqualTo(deck.blocks());
    assertThat(frozen.canonicalForm().length()).isLessThan(PublishedReport.LONGEST_FORM);
    assertThat(FrozenReport.kept(frozen.canonicalForm(), frozen.fingerprint())).isEqualTo(frozen);
  }

  @Test
  void a_form_that_was_changed_by_one_character_is_not_shown() {
    FrozenReport frozen =
        FrozenReport.of(
            TestReports.ready(TestReports.session(), ReportKind.TABLES, TestReports.R1_SECOND));

    assertThatThrownBy(
            () ->
                FrozenReport.kept(
                    frozen.canonicalForm().replaceFirst("2292|1", "2"), frozen.fingerprint()))
        .isInstanceOf(FrozenReportChanged.class);
  }
}
