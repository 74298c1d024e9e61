package hanki.consultation;

import static hanki.arrest.AClearance.aClearance;
import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.Clearance;
import hanki.identity.Restrictable;
import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.platform.Database;
import hanki.reference.Station;
import hanki.reference.TestReference;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's record answers like one that does not exist, by every way there is. */
@ExtendWith(Database.class)
class ScopeDbTest {

  private static final String READER = "A-012";
  private static final String SOMEBODY_ELSE = "S-777";
  private static final String SHARED_TRACE = "fake.example.com";
  private static final ConsultationFilter EVERYTHING =
      new ConsultationFilter(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          ConsultationFilter.Order.RECEIVED,
          false);

  private Station own;
  private Consultation ownRecord;
  private Consultation otherStation;
  private Consultation otherPrefecture;
  private Consultation restricted;
  private Consultation restrictedToReader;
  private Clearance otherClearance;

  @BeforeEach
  void records(EntityManager entityManager) {
    TestReference.addStation(entityManager, "yamagata-01", "06");
    ownRecord = aConsultation().at("miyagi-01").carrying(SHARED_TRACE).in(entityManager);
    own = ownRecord.station();
    otherStation = aConsultation().at("miyagi-02").carrying(SHARED_TRACE).in(entityManager);
    otherPrefecture = aConsultation().at("yamagata-01").carrying(SHARED_TRACE).in(entityManager);
    restricted = aConsultation().at("miyagi-01").carrying(SHARED_TRACE).in(entityManager);
    restricted.restrictTo(Set.of(SOMEBODY_ELSE));
    restrictedToReader = aConsultation().at("miyagi-02").carrying(SHARED_TRACE).in(entityManager);
    restrictedToReader.restrictTo(Set.of(READER));
    otherClearance = aClearance().at("miyagi-02").in(entityManager);
    entityManager.flush();
    entityManager.clear();
  }

  private static List<Long> ids(Stream<? extends Restrictable> records) {
    return records.map(Restrictable::id).toList();
  }

  private List<Consultation> all() {
    return List.of(ownRecord, otherStation, otherPrefecture, restricted, restrictedToReader);
  }

  private List<Long> seen(EntityManager entityManager, Scope scope) {
    Consultations consultations = new Consultations_(entityManager);
    return all().stream()
        .map(Consultation::id)
        .filter(id -> consultations.find(id, scope).isPresent())
        .toList();
  }

  @Test
  void a_station_sees_its_own_and_what_names_the_reader(EntityManager entityManager) {
    assertThat(seen(entityManager, Scope.ofStation(own, READER)))
        .containsExactly(ownRecord.id(), restrictedToReader.id());
  }

  @Test
  void a_prefecture_ends_at_its_border(EntityManager entityManager) {
    assertThat(seen(entityManager, Scope.ofPrefecture(own, READER)))
        .containsExactly(ownRecord.id(), otherStation.id(), restrictedToReader.id());
  }

  @Test
  void even_the_widest_scope_does_not_open_what_is_restricted_to_others(
      EntityManager entityManager) {
    assertThat(seen(entityManager, Scope.everywhere(READER)))
        .containsExactly(
            ownRecord.id(), otherStation.id(), otherPrefecture.id(), restrictedToReader.id());
    assertThat(seen(entityManager, Scope.nothing())).isEmpty();
  }

  @Test
  void a_restricted_record_counts_for_everybody(EntityManager entityManager) {
    LocalDate day = ownRecord.receivedOn();
    Consultations consultations = new Consultations_(entityManager);

    assertThat(consultations.total(day, day, List.of("NONE")).get(0).value()).isEqualTo(5);
    assertThat(
            consultations
                .contributions(day, day, List.of("NONE"), "04/miyagi-01", READER)
                .visible())
        .isEqualTo(2);
  }

  @Test
  void the_list_says_the_same_as_the_single_record(EntityManager entityManager) {
    for (Scope scope :
        List.of(
            Scope.ofStation(own, READER),
            Scope.ofPrefecture(own, READER),
            Scope.everywhere(READER),
            Scope.everywhere(SOMEBODY_ELSE),
            Scope.nothing())) {
      var rows = TestComplainants.finding(entityManager).list(EVERYTHING, scope, 0).rows();

      assertThat(rows.stream().map(ConsultationRow::id))
          .as(scope.toString())
          .containsExactlyInAnyOrderElementsOf(seen(entityManager, scope));
    }
  }

  @Test
  void the_net_of_hibernate_also_catches_what_is_loaded_by_its_key(EntityManager entityManager) {
    ScopeNet.spread(entityManager, Scope.ofStation(own, READER));

    assertThat(entityManager.find(Consultation.class, ownRecord.id())).isNotNull();
    assertThat(entityManager.find(Consultation.class, restrictedToReader.id())).isNotNull();
    for (Consultation foreign : List.of(otherStation, otherPrefecture, restricted)) {
      assertThat(entityManager.find(Consultation.class, foreign.id())).isNull();
    }
    assertThat(entityManager.find(Clearance.class, otherClearance.id())).isNull();
    assertThat(
            entityManager
                .createQuery("select c.id from Consultation c order by c.id", Long.class)
                .getResultList())
        .containsExactly(ownRecord.id(), restrictedToReader.id());

    ScopeNet.lift(entityManager);
    entityManager.clear();
    assertThat(entityManager.find(Consultation.class, otherStation.id())).isNotNull();
  }

  @Test
  void row_security_of_postgresql_catches_bare_sql(EntityManager entityManager) {
    Assumptions.assumeTrue(Database.isPostgresql(), "PostgreSQL only");
    Session session = entityManager.unwrap(Session.class);
    // the tests connect as a superuser, who is exempt: a role as the program has it
    session.doWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("create role hanki_program nosuperuser");
            statement.execute(
                "grant select, update, delete on all tables in schema public to hanki_program");
            statement.execute("set local role hanki_program");
          }
        });

    ScopeNet.spread(entityManager, Scope.ofStation(own, READER));
    session.disableFilter(Scope.FILTER);
    assertThat(sqlIds(entityManager)).containsExactly(ownRecord.id(), restrictedToReader.id());
    assertThat(entityManager.createNativeQuery("delete from consultation_theme").executeUpdate())
        .isZero();
    assertThat(
            entityManager
                .createNativeQuery("update consultation set summary = 'x' where id = :id")
                .setParameter("id", restricted.id())
                .executeUpdate())
        .isZero();

    ScopeNet.lift(entityManager);
    assertThat(sqlIds(entityManager)).containsExactlyElementsOf(ids(all().stream()));
  }

  @SuppressWarnings("unchecked")
  private static List<Long> sqlIds(EntityManager entityManager) {
    return entityManager
        .createNativeQuery("select id from consultation order by id", Long.class)
        .getResultList();
  }

  /** Every method of every repository that takes a scope, asked for what is somebody else's. */
  @Test
  void no_method_of_a_repository_tells_a_foreign_record_from_none(EntityManager entityManager)
      throws ReflectiveOperationException, IOException {
    Set<Long> foreign =
        Set.of(otherStation.id(), otherPrefecture.id(), restricted.id(), otherClearance.id());
    Scope scope = Scope.ofStation(own, READER);
    List<String> walked = new ArrayList<>();

    for (Class<?> repository : repositories()) {
      Object bean = repository.getConstructor(EntityManager.class).newInstance(entityManager);
      for (Method method : repository.getInterfaces()[0].getDeclaredMethods()) {
        if (!takesScope(method)) {
          continue;
        }
        method.setAccessible(true);
        for (long id : foreign) {
          Object answer = call(bean, method, scope, id);
          Object none = call(bean, method, scope, -7L);
          assertThat(visibleIds(answer))
              .as(method.toGenericString())
              .doesNotContainAnyElementsOf(foreign);
          if (takesId(method)) {
            assertThat(answer).as(method.toGenericString()).isEqualTo(none);
          }
        }
        walked.add(repository.getSimpleName() + method.getName());
      }
    }

    assertThat(walked).as("methods walked").hasSizeGreaterThanOrEqualTo(9);
  }

  private static List<Class<?>> repositories() throws IOException {
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes.resolve("hanki"))) {
      List<Class<?>> found = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith("s_.class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.').replace(".class", "");
        try {
          Class<?> type = Class.forName(name);
          if (type.getInterfaces().length == 1 && !Modifier.isAbstract(type.getModifiers())) {
            found.add(type);
          }
        } catch (ClassNotFoundException missing) {
          throw new AssertionError(missing);
        }
      }
      return found;
    }
  }

  private static boolean takesScope(Method method) {
    return Stream.of(method.getParameters())
        .anyMatch(
            each ->
                each.getType() == Scope.class
                    || each.getType() == String.class && each.getName().equals("within"));
  }

  private static boolean takesId(Method method) {
    return Stream.of(method.getParameters()).anyMatch(each -> each.getName().equals("id"));
  }

  private static Object call(Object bean, Method method, Scope scope, long id)
      throws ReflectiveOperationException {
    Object[] arguments =
        Stream.of(method.getParameters())
            .map(parameter -> argument(parameter, scope, id))
            .toArray();
    try {
      return method.invoke(bean, arguments);
    } catch (InvocationTargetException failed) {
      throw new AssertionError(method.toGenericString(), failed.getCause());
    }
  }

  private static Object argument(Parameter parameter, Scope scope, long id) {
    return switch (parameter.getType().getSimpleName() + " " + parameter.getName()) {
      case "Scope scope" -> scope;
      case "String within" -> scope.within();
      case "String reader" -> scope.reader();
      case "Long id", "long id", "Long incident" -> id;
      case "LocalDate first" -> LocalDate.of(1950, 1, 1);
      case "LocalDate last" -> LocalDate.of(2199, 12, 31);
      case "LocalDate today" -> LocalDate.of(2021, 1, 1);
      case "boolean persons", "boolean standing" -> false;
      case "List among" -> List.of("NONE");
      case "List values" -> List.of(SHARED_TRACE);
      case "Page page" -> Page.page(50, 0);
      default -> byType(parameter, id);
    };
  }

  /** Keys are those of the foreign record, texts those of none. */
  private static Object byType(Parameter parameter, long id) {
    return switch (parameter.getParameterizedType().getTypeName()) {
      case "java.lang.Long", "long" -> id;
      case "java.lang.String" -> "";
      case "java.util.Collection<java.lang.Long>", "java.util.List<java.lang.Long>" -> List.of(id);
      case "java.util.Collection<java.lang.String>", "java.util.List<java.lang.String>" ->
          List.of("-");
      default ->
          parameter.getType().isEnum()
              ? parameter.getType().getEnumConstants()[0]
              : unknown(parameter);
    };
  }

  private static Object unknown(Parameter parameter) {
    throw new AssertionError("say what " + parameter + " is to be in this walk");
  }

  private static List<Long> visibleIds(Object answer) {
    if (answer instanceof Optional<?> one) {
      return one.stream().map(ScopeDbTest::id).toList();
    }
    if (answer instanceof Collection<?> many) {
      return many.stream().filter(ScopeDbTest::isVisible).map(ScopeDbTest::id).toList();
    }
    return List.of();
  }

  private static boolean isVisible(Object row) {
    if (row instanceof RecordReference reference) {
      return reference.visible();
    }
    try {
      Method visible = row.getClass().getMethod("visible");
      visible.setAccessible(true);
      return (boolean) visible.invoke(row);
    } catch (NoSuchMethodException everyRowIsForTheReader) {
      return true;
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Long id(Object row) {
    try {
      Method id = row.getClass().getMethod("id");
      id.setAccessible(true);
      return (Long) id.invoke(row);
    } catch (ReflectiveOperationException unreadable) {
      throw new AssertionError("a row without an id: " + row, unreadable);
    }
  }
}
