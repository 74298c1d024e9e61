package hanki.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumberTest {

  @ParameterizedTest
  @CsvSource({
    "R2-0088, R2-0088",
    "r2-88, R2-0088",
    "Ｒ２－００８８, R2-0088",
    "Ｒ２ー８８, R2-0088",
    "R02-0088, R2-0088",
    "H30-0001, H30-0001",
    "事R2-0003, 事R2-0003",
    "認 R2 - 12, 認R2-0012",
    "R2-12345, R2-12345"
  })
  void a_number_is_read_as_it_was_given_out(String typed, String number) {
    assertThat(RecordNumber.of(typed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "R2", "\"R2-0088\"", "R2-0088 口座", "090-1234", "X2-0088", "R2-1234567"})
  void anything_else_is_no_number(String typed) {
    assertThat(RecordNumber.of(typed)).isEmpty();
  }

  @Test
  void the_sign_of_another_kind_makes_another_number() {
    assertThat(RecordNumber.of("検R2-0088")).isNotEqualTo(RecordNumber.of("R2-0088"));
  }
}
