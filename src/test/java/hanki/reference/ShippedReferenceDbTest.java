package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the tables as they are shipped. */
@ExtendWith(Database.class)
class ShippedReferenceDbTest {

  private static ReferenceRow row(EntityManager entityManager, ReferenceTable table, String key) {
    return TestReference.sheets(entityManager).row(table, key).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "PREFECTURE, 47",
    "COUNTRY, 249",
    "STATION, 26",
    "MEMBERSHIP, 56",
    "OFFENCE, 48",
    "COMMON_VALUE, 102"
  })
  void the_shipped_tables_are_complete(
      ReferenceTable table, int rows, EntityManager entityManager) {
    assertThat(TestReference.sheets(entityManager).rows(table)).hasSize(rows);
  }

  @Test
  void every_country_of_the_JDK_is_there_and_has_a_name_in_both_languages(
      EntityManager entityManager) {
    assertThat(TestReference.sheets(entityManager).rows(ReferenceTable.COUNTRY))
        .extracting(ReferenceRow::key)
        .containsExactlyInAnyOrder(java.util.Locale.getISOCountries());
    assertThat(TestReference.sheets(entityManager).rows(ReferenceTable.COUNTRY))
        .allMatch(row -> !row.name().ja().isEmpty() && !row.name().en().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "CN, 中国, 中国人",
    "VN, ベトナム, ベトナム人",
    "US, 米国, 米国人",
    "GB, 英国, 英国人",
    "KR, 韓国, 韓国人",
    "TW, 台湾, 台湾人",
    "HK, 香港, 中国人（香港）",
    "PR, プエルトリコ, 米国人",
    "GF, 仏領ギアナ, フランス人",
    "JP, 日本, 日本人",
    "AQ, 南極, ''"
  })
  void nationals_are_called_by_their_country_those_of_territories_by_their_state(
      String code, String name, String nationals, EntityManager entityManager) {
    ReferenceRow country = row(entityManager, ReferenceTable.COUNTRY, code);

    assertThat(country.text(ReferenceField.NAME_JA)).isEqualTo(name);
    assertThat(country.text(ReferenceField.NATIONALITY)).isEqualTo(nationals);
  }

  @ParameterizedTest
  @CsvSource({
    "04, 2020-06-30, tohoku",
    "01, 2020-06-30, npa",
    "13, 2020-06-30, npa",
    "22, 2020-06-30, kanto",
    "34, 2019-03-31, chugoku",
    "34, 2019-04-01, chugoku-shikoku",
    "39, 2019-03-31, shikoku",
    "39, 2019-04-01, chugoku-shikoku"
  })
  void a_prefecture_belongs_to_one_bureau_on_a_day(
      String prefecture, LocalDate day, String bureau, EntityManager entityManager) {
    assertThat(TestReference.sheets(entityManager).rows(ReferenceTable.MEMBERSHIP))
        .filteredOn(row -> row.text(ReferenceField.PREFECTURE_CODE).equals(prefecture))
        .filteredOn(row -> row.isValidOn(day))
        .extracting(row -> row.text(ReferenceField.ORGANISATION))
        .containsExactly(bureau);
  }
}
