package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose records a reader sees, as a value. */
class ScopeTest {

  @Test
  void only_a_scope_beyond_one_station_is_wide() {
    assertThat(Scope.everywhere("A-012").isWiderThanAStation()).isTrue();
    assertThat(Scope.nothing().isWiderThanAStation()).isFalse();
    assertThat(new Scope("04/miyagi-01", "A-012").isWiderThanAStation()).isFalse();
  }

  @Test
  void a_role_that_reads_no_cases_has_no_permission_to_touch_one() {
    for (Role role : EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(role.seesCases()).as(role.name()).isFalse();
      assertThat(Permission.RECORD_CONSULTATIONS.isGivenTo(Set.of(role))).isFalse();
    }
  }
}
