package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import hanki.reference.Station;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose records an officer sees, by role and organisation. */
@ExtendWith(Database.class)
class OfficerScopeDbTest {

  private Station own;
  private Station other;
  private Station headquarters;
  private Station elsewhere;
  private Station agency;

  @BeforeEach
  void organisations(EntityManager entityManager) {
    TestReference.addStation(entityManager, "yamagata-01", "06");
    TestReference.addStation(entityManager, "npa-cyber", "13", StationKind.AGENCY);
    own = station(entityManager, "miyagi-01");
    other = station(entityManager, "miyagi-02");
    headquarters = station(entityManager, "miyagi-hq-cyber");
    elsewhere = station(entityManager, "yamagata-01");
    agency = station(entityManager, "npa-cyber");
  }

  private static Station station(EntityManager entityManager, String code) {
    return TestReference.of(entityManager).stations().stream()
        .filter(station -> station.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Scope scope(Station station, Role... roles) {
    return new Officer("A-012", "架空", Set.of(roles), station, Instant.EPOCH).scope();
  }

  @Test
  void who_works_at_a_station_sees_its_records_only() {
    for (Role role : Set.of(Role.RECEIVER, Role.INVESTIGATOR)) {
      Scope scope = scope(own, role);
      assertThat(scope.covers(own)).isTrue();
      assertThat(scope.covers(other)).isFalse();
      assertThat(scope.covers(headquarters)).isFalse();
      assertThat(scope.covers(elsewhere)).isFalse();
    }
  }

  @Test
  void headquarters_and_who_counts_or_decides_see_the_prefecture_and_no_other() {
    for (Scope scope :
        List.of(
            scope(headquarters, Role.RECEIVER),
            scope(own, Role.STATISTICIAN),
            scope(own, Role.ANALYST),
            scope(own, Role.APPROVER),
            scope(own, Role.RECEIVER, Role.MANAGER))) {
      assertThat(scope.covers(own)).isTrue();
      assertThat(scope.covers(other)).isTrue();
      assertThat(scope.covers(elsewhere)).isFalse();
    }
  }

  @Test
  void the_national_agency_sees_every_prefecture() {
    Scope scope = scope(agency, Role.ANALYST);
    assertThat(scope.covers(own)).isTrue();
    assertThat(scope.covers(elsewhere)).isTrue();
  }

  @Test
  void auditor_and_administrator_see_no_record_wherever_they_sit() {
    for (Role role : Set.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(scope(agency, role)).isEqualTo(Scope.nothing());
      assertThat(scope(headquarters, role).covers(headquarters)).isFalse();
    }
  }
}
