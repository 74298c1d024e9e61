package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 主たる罪1件 and 法令ごと: the rules of domain facts 1.3. */
@ExtendWith(Database.class)
class OffenceCountingDbTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  private static OffenceCounting counting(EntityManager entityManager) {
    return new OffenceCounting(
        new ReferenceTables_(entityManager), TestReference.of(entityManager));
  }

  private static CountedAs counted(EntityManager entityManager, String version, String offences) {
    return counting(entityManager).count(List.of(offences.split(" ")), DAY).stream()
        .filter(each -> each.version().code().equals(version))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    // unauthorised access and computer fraud: each statute by itself, or the heavier only
    "ua-access computer-fraud, offence, '1 2', 2",
    "ua-access computer-fraud, national-3, '1 2', 2",
    "ua-access computer-fraud, crime-statistics, penal, 1",
    // two offences of one statute are one case of the heavier
    "computer-fraud record-private record-use, offence, 2, 1",
    "computer-fraud record-private record-use, crime-statistics, penal, 1",
    // three statutes
    "ua-access fraud account-transfer, offence, '1 3-03 3-11', 3",
    "ua-access fraud account-transfer, national-3, '1 3 3', 3",
    "ua-access fraud account-transfer, miyagi-offence-6, 'access other other', 3",
    "ua-access fraud account-transfer, crime-statistics, penal, 1",
    "ua-access, crime-statistics, special, 1"
  })
  void an_act_counts_by_the_rule_of_the_classification(
      String offences, String version, String rows, int cases, EntityManager entityManager) {
    CountedAs counted = counted(entityManager, version, offences);

    assertThat(counted.rows()).extracting(Category::code).containsExactly(rows.split(" "));
    assertThat(counted.cases()).isEqualTo(cases);
  }

  @Test
  void an_offence_without_a_place_in_the_classification_counts_and_says_so(
      EntityManager entityManager) {
    CountedAs counted = counted(entityManager, "crime-statistics", "theft");

    assertThat(counted.rows()).isEmpty();
    assertThat(counted.unmapped()).isEqualTo(1);
    assertThat(counted.cases()).isEqualTo(1);
  }

  @Test
  void an_act_that_is_no_offence_counts_nowhere(EntityManager entityManager) {
    assertThat(counting(entityManager).count(List.of(), DAY))
        .isNotEmpty()
        .allMatch(counted -> counted.cases() == 0);
  }

  @Test
  void an_offence_is_not_there_before_its_first_day(EntityManager entityManager) {
    assertThat(counting(entityManager).offencesOn(LocalDate.of(2023, 7, 12)))
        .extracting(Offence::code)
        .doesNotContain("sexual-images")
        .contains("fraud");
    assertThat(counting(entityManager).offencesOn(LocalDate.of(2023, 7, 13)))
        .extracting(Offence::code)
        .contains("sexual-images");
  }
}
