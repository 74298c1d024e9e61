package hanki.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorTest {

  @ParameterizedTest
  @CsvSource({
    "三井住友銀行, BANK",
    "Bank of America, BANK",
    "楽天銀行, BANK",
    "softbank, TELECOM",
    "BDO Unibank, OTHER",
    "楽天カード, CARD",
    "楽天, SHOP",
    "総務省, PUBLIC",
    "Apple ID, OTHER"
  })
  void a_brand_belongs_to_the_first_kind_whose_words_it_holds(String brand, Sector sector) {
    assertThat(Sector.of(brand)).isEqualTo(sector);
  }

  /** Reports that were taken over before have theirs from the migration. */
  @Test
  void the_migration_knows_every_word() throws IOException {
    String migration = Files.readString(Path.of("sql/migration/V100__sector_of_brands.sql"));

    assertThat(Sector.values())
        .allSatisfy(
            sector -> {
              assertThat(migration).contains("'" + sector.code() + "'");
              sector.parts().forEach(part -> assertThat(migration).contains("'%" + part + "%'"));
              sector.names().forEach(name -> assertThat(migration).contains("'" + name + "'"));
            });
    assertThat(
            Arrays.stream(Sector.values())
                .filter(each -> each != Sector.OTHER)
                .mapToInt(each -> migration.indexOf("'" + each.code())))
        .as("in the same order")
        .isSorted();
  }
}
