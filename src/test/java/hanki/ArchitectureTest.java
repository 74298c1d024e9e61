package hanki;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import hanki.identity.Scope;
import hanki.platform.audit.Audited;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.transaction.Transactional;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;

/** Who may use whom, and what the kinds of classes keep to. One table, one sentence per rule. */
@AnalyzeClasses(packages = "hanki", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /**
   * The one class per feature that may put a query together, for its optional filters; and the one
   * that walks through the records of whatever class is kept.
   */
  private static final Set<String> SEARCHES =
      Set.of("FindingConsultations", "FindingIncidents", "FoundRecords", "KeptRecords");

  private static final Pattern CASES =
      Pattern.compile(
          "(Traced|Compared|Counted)?(Consultations|Incidents|Clearances)|ConsultationEvents"
              + "|(Traced)?Joint(Investigations|Entries|Arrests)|Shar(ed|eable)Records|Arrests|Suspects|SurveyReports"
              + "|Disagreements|ClearedPersons|Tasks|Case(Event|Note)s|EvidenceFiles|Victims");

  /** Beans that all pages use. */
  private static final Set<String> SHARED_BY_PAGES =
      Set.of("Words", "Language", "PageMessages", "Navigation", "SampleNotice", "SessionTimes");

  /** They touch no record themselves: they read files, listen, call use cases, or change texts. */
  private static final Set<String> WITHOUT_TRANSACTION =
      Set.of(
          ("ReadingReportFiles LoadingSamples RecognisingTraces Sealing VerifyingTrail "
                  + "WatchingRecords LookingAtStart SigningClock RefusingChange")
              .split(" "));

  /** What classes that write can also be asked, without changing anything. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "ImportingFakeSites.check",
          "MaintainingReference.check",
          "ImportingFakeSites.imports",
          "ImportingPublishedValues.check",
          "RecordingPublishedValues.check",
          "ManagingAccounts.account",
          "ManagingAccounts.all",
          "ManagingOwnSignIn.openSessions",
          "ManagingQuestions.open",
          "ManagingOwnSignIn.present",
          "ManagingSessions.openSessions",
          "SigningIn.stillWelcome",
          "SigningIn.storedPassword");

  @ArchTest
  static final ArchRule features_depend_only_as_declared =
      modules()
          .definedByPackages("hanki.(*)..")
          .should()
          .respectTheirAllowedDependencies(
              allow()
                  .fromModule("platform")
                  .toModules("period", "quantity")
                  .fromModule("reference")
                  .toModules("platform", "period")
                  .fromModule("identity")
                  .toModules("platform", "reference", "period")
                  .fromModule("audit")
                  .toModules("platform", "reference", "identity")
                  .fromModule("trace")
                  .toModules("platform", "reference", "identity")
                  .fromModule("draft")
                  .toModules("platform", "identity")
                  .fromModule("withdrawal")
                  .toModules("platform", "identity", "audit")
                  .fromModule("statistics")
                  .toModules("platform", "period", "quantity", "reference", "identity", "audit")
                  .fromModule("search")
                  .toModules("platform", "reference", "identity")
                  .fromModule("guidance")
                  .toModules(foundation())
                  .fromModule("consultation")
                  // a consultation may become an incident; never the other way
                  .toModules(foundation("guidance", "incident"))
                  .fromModule("incident")
                  .toModules(foundation("guidance"))
                  .fromModule("investigation")
                  .toModules(foundation("incident"))
                  .fromModule("arrest")
                  .toModules(foundation("incident"))
                  .fromModule("jointinvestigation")
                  // members share incidents, arrests and clearances; a method shows how it was done
                  .toModules(foundation("guidance", "incident", "arrest"))
                  .fromModule("indicator")
                  .toModules(foundation())
                  // asks statistics for counts by the code of a measure; no record feature by name
                  .fromModule("surge")
                  .toModules(foundation())
                  .fromModule("national")
                  .toModules(foundation())
                  .fromModule("completeness")
                  // holds consultations against the incidents they became
                  .toModules(foundation("consultation", "incident"))
                  .fromModule("survey")
                  // reports name consultations and incidents; neither knows of surveys
                  .toModules(foundation("consultation", "incident"))
                  .fromModule("maintenance")
                  .toModules("platform", "reference", "identity")
                  .fromModule("publication")
                  // methods and advice, published series, answers to surveys, joint arrests
                  .toModules(foundation("guidance", "national", "survey", "jointinvestigation"))
                  .fromModule("sample")
                  .toModules(
                      foundation(
                          "consultation",
                          "incident",
                          "investigation",
                          "arrest",
                          "jointinvestigation",
                          "survey",
                          "completeness"))
                  .fromModule("operation")
                  .toModules("platform")
                  .fromModule("home")
                  // the manager's page puts together what waits in the features; nobody knows of it
                  .toModules(
                      foundation(
                          "consultation",
                          "investigation",
                          "jointinvestigation",
                          "surge",
                          "publication")),
              consideringOnlyDependenciesInAnyPackage("hanki.."));

  @ArchTest
  static final ArchRule features_are_free_of_cycles =
      modules().definedByPackages("hanki.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule values_know_only_the_jdk =
      classes()
          .that()
          .resideInAnyPackage("hanki.period..", "hanki.quantity..", "hanki.audit.chain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.crypto..",
              "hanki.period..",
              "hanki.quantity..",
              "hanki.audit.chain..");

  @ArchTest
  static final ArchRule nobody_calls_a_web_package_of_another_feature =
      classes().should(keepOutOfForeignPages());

  @ArchTest
  static final ArchRule queries_stand_in_repositories =
      noClasses()
          .that(are("written by hand", type -> !type.getSimpleName().endsWith("_")))
          .and(are("no search", type -> !SEARCHES.contains(type.getSimpleName())))
          .should()
          .accessTargetWhere(makesAQuery());

  @ArchTest
  static final ArchRule entities_have_no_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule no_class_is_called_impl_service_manager_helper_util_bean_dto =
      noClasses()
          .should(
              be(
                  describe(
                      "called by a word that only says class",
                      type ->
                          type.getSimpleName()
                              .matches(
                                  ".*((?i:impl|service|manager|helper|utils?|bean|dto)|VO)"))));

  @ArchTest
  static final ArchRule views_live_in_web_and_end_in_View =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .or()
          .haveSimpleNameEndingWith("View")
          .should()
          .resideInAPackage("hanki.*.web")
          .andShould()
          .beAnnotatedWith(Named.class)
          .andShould(
              be(
                  describe(
                      "called …View or shared by all pages",
                      type ->
                          type.getSimpleName().endsWith("View")
                              || SHARED_BY_PAGES.contains(type.getSimpleName()))));

  @ArchTest
  static final ArchRule use_cases_are_transactional =
      classes()
          .that(are("use cases", ArchitectureTest::isUseCase))
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule writing_use_cases_are_audited =
      methods()
          .that()
          .arePublic()
          .and(
              described(
                  "write",
                  method ->
                      method
                              .getOwner()
                              .getSimpleName()
                              .matches(
                                  "(Recording|Recognising|Correcting|Continuing|Managing|Maintaining|Importing|Signing).*")
                          && isUseCase(method.getOwner())
                          && !QUESTIONS.contains(
                              method.getOwner().getSimpleName() + "." + method.getName())))
          .should()
          .beAnnotatedWith(Audited.class);

  @ArchTest
  static final ArchRule records_are_read_within_a_scope =
      methods()
          .that(
              described(
                  "are declared in a repository of cases and return records",
                  method ->
                      CASES.matcher(method.getOwner().getSimpleName()).matches()
                          && returnsRecords(method)))
          .should(beLimitedToTheReadersScope());

  @ArchTest
  static final ArchRule constructors_inject =
      fields()
          .that()
          .areAnnotatedWith(Inject.class)
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(WebServlet.class)
          .orShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Singleton.class);

  private static String[] foundation(String... more) {
    return Stream.concat(
            Stream.of(
                "period",
                "quantity",
                "platform",
                "reference",
                "identity",
                "audit",
                "trace",
                "withdrawal",
                "statistics",
                "search"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static boolean isUseCase(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.isTopLevelClass()
        && !type.isEnum()
        && !type.isRecord()
        && !type.isInterface()
        && !type.isAssignableTo(Throwable.class)
        && type.getSimpleName().matches("[A-Z][a-z]+ing([A-Z].*)?")
        && !WITHOUT_TRANSACTION.contains(type.getSimpleName());
  }

  private static ArchCondition<JavaClass> keepOutOfForeignPages() {
    return new ArchCondition<>("keep out of the web packages of other features") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(ArchitectureTest::reachesForeignPages)
            .forEach(
                reach -> events.add(SimpleConditionEvent.violated(reach, reach.getDescription())));
      }
    };
  }

  private static boolean reachesForeignPages(Dependency dependency) {
    String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
    String feature = feature(dependency.getOriginClass().getPackageName());
    return target.matches("hanki\\.\\w+\\.web(\\..*)?")
        && !feature(target).equals(feature)
        && !feature(target).equals("platform");
  }

  private static String feature(String packageName) {
    return packageName.replaceFirst("hanki\\.?", "").replaceFirst("\\..*", "");
  }

  private static DescribedPredicate<JavaAccess<?>> makesAQuery() {
    return describe(
        "a query is put together",
        access ->
            (access.getTargetOwner().isAssignableTo(EntityManager.class)
                    || access.getTargetOwner().isAssignableTo("org.hibernate.query.QueryProducer")
                    || access.getTargetOwner().isAssignableTo(CriteriaBuilder.class))
                && access.getName().matches("(create|get).*(Query|Update|Delete|CriteriaBuilder)"));
  }

  private static boolean returnsRecords(JavaMethod method) {
    return method.getReturnType().getAllInvolvedRawTypes().stream()
        .anyMatch(
            type ->
                type.isAnnotatedWith(Entity.class)
                    || type.getSimpleName().endsWith("Row")
                    || type.getSimpleName().endsWith("Line")
                    || type.getSimpleName().endsWith("Reference"));
  }

  private static ArchCondition<JavaMethod> beLimitedToTheReadersScope() {
    return new ArchCondition<>("take the reader's scope and ask for it in the query") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!takesScope(method)) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " takes no scope"));
        } else if (method.isAnnotatedWith(HQL.class) && !asksForScope(method)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " does not ask for the scope it takes"));
        }
      }
    };
  }

  private static boolean takesScope(JavaMethod method) {
    return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class))
        || has(method, String.class, "within") && has(method, String.class, "reader");
  }

  private static boolean has(JavaMethod method, Class<?> type, String name) {
    Parameter[] parameters = method.reflect().getParameters();
    return Arrays.stream(parameters)
        .anyMatch(each -> each.getType() == type && each.getName().equals(name));
  }

  private static boolean asksForScope(JavaMethod method) {
    String query = method.getAnnotationOfType(HQL.class).value();
    return query.contains(Scope.IN_SCOPE);
  }

  private static DescribedPredicate<JavaClass> are(String words, Predicate<JavaClass> test) {
    return describe("are " + words, test);
  }

  private static DescribedPredicate<JavaMethod> described(
      String words, Predicate<JavaMethod> test) {
    return describe(words, test);
  }
}
