package hanki.audit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hanki.platform.audit.Audited;
import hanki.platform.audit.Kept;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Nobody looks at records without leaving an entry. */
@AnalyzeClasses(packages = "hanki", importOptions = ImportOption.DoNotIncludeTests.class)
class AuditRulesTest {

  /**
   * What hands out no contents of a case: names to choose from, the account of the reader, lists of
   * files, the catalogue of methods, what surveys ask; and reports that belong to a site which was
   * opened, and audited, before.
   */
  private static final Set<String> QUESTIONS =
      Set.of(
          "FindingFakeSites.reportsOf",
          "FindingAdvice.advice",
          "FindingAdvice.against",
          "FindingAdvice.all",
          "FindingMethods.all",
          "FindingMethods.method",
          "FindingMethods.toChoose",
          "FindingSurveys.open",
          "FindingSurveys.survey",
          "ImportingFakeSites.imports",
          "ManagingAccounts.account",
          "ManagingAccounts.all",
          "RestrictingRecords.candidates",
          "SigningIn.stillWelcome");

  @ArchTest
  static final ArchRule looking_at_records_is_audited =
      methods()
          .that()
          .arePublic()
          .and(describe("hand out records of cases or of the trail", AuditRulesTest::isALook))
          .should()
          .beAnnotatedWith(Audited.class);

  private static boolean isALook(JavaMethod method) {
    return method.getOwner().isAnnotatedWith(Transactional.class)
        && !QUESTIONS.contains(method.getOwner().getSimpleName() + "." + method.getName())
        && method.getReturnType().getAllInvolvedRawTypes().stream()
            .anyMatch(AuditRulesTest::isRecord);
  }

  /** Records as entities, as rows or as pages of them. */
  private static boolean isRecord(JavaClass type) {
    return type.isAnnotatedWith(Kept.class)
        || type.getSimpleName()
            .matches(
                "(Consultation|Incident|Clearance|Arrest|Suspect|FakeSite|Record|Audit|Report).*(Row|Line|Page|Reference)")
        || type.isEquivalentTo(EntryInChain.class);
  }
}
