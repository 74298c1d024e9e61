package hanki;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hanki.platform.clock.BusinessClock;
import java.time.Clock;

/** Nobody asks the system for the time but the clock of the house, which stands in Japan. */
@AnalyzeClasses(packages = "hanki", importOptions = ImportOption.DoNotIncludeTests.class)
class ClockRulesTest {

  @ArchTest
  static final ArchRule no_now_without_a_clock =
      noClasses()
          .that()
          .areNotAssignableTo(BusinessClock.class)
          .should()
          .accessTargetWhere(asksTheSystemForTheTime());

  private static DescribedPredicate<JavaAccess<?>> asksTheSystemForTheTime() {
    return describe(
        "the system is asked for the time",
        access ->
            access.getTarget() instanceof CodeUnitAccessTarget asked
                && (isNowWithoutClock(asked)
                    || asked.getOwner().isEquivalentTo(Clock.class)
                        && asked.getName().matches("system.*|tick[A-Z].*")
                    || asked.getOwner().isEquivalentTo(System.class)
                        && asked.getName().equals("currentTimeMillis")
                    || asked.getOwner().isEquivalentTo(java.util.Date.class)
                        && asked.getRawParameterTypes().isEmpty()
                        && asked.getName().equals("<init>")));
  }

  private static boolean isNowWithoutClock(CodeUnitAccessTarget asked) {
    return asked.getOwner().getPackageName().startsWith("java.time")
        && asked.getName().equals("now")
        && asked.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
