package hanki.national.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.national.SeriesDraft;
import org.junit.jupiter.api.Test;

class PublishedSeriesFormTest {

  @Test
  void a_series_that_is_no_part_is_a_whole_named_so() {
    PublishedSeriesForm form = new PublishedSeriesForm();
    form.setCode(" x.test.reports ");
    form.setWhole(null); // what a list of choices sends for none

    SeriesDraft draft = form.toDraft("総数");

    assertThat(draft.wholeCode()).isEmpty();
    assertThat(draft.part().ja()).isEqualTo("総数");
    assertThat(draft.code()).isEqualTo("x.test.reports");
  }
}
