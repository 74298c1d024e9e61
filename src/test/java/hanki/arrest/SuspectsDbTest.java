package hanki.arrest;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.incident.Custody;
import hanki.incident.Incident;
import hanki.incident.UnknownIncidentNumber;
import hanki.platform.Database;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class SuspectsDbTest {

  private static final String READER = "A-012";

  private static Scope of(EntityManager entityManager, String station) {
    return Scope.ofStation(
        TestReference.of(entityManager).station(station, LocalDate.of(2020, 1, 8)), READER);
  }

  @Test
  void the_same_name_and_day_of_birth_are_the_same_person_however_it_is_written(
      EntityManager entityManager) {
    SuspectRegister register = ASuspect.register(entityManager);

    Long first = register.enter(aSuspect().named("架空 太郎", "1990-04-01").draft(), READER);
    Long again = register.enter(aSuspect().named("架空　太郎 ", "1990-04-01").draft(), READER);
    Long namesake = register.enter(aSuspect().named("架空 太郎", "1991-04-01").draft(), READER);

    assertThat(again).isEqualTo(first);
    assertThat(namesake).isNotEqualTo(first);
  }

  @Test
  void a_name_without_a_day_of_birth_tells_nobody_apart(EntityManager entityManager) {
    SuspectRegister register = ASuspect.register(entityManager);

    Long first = register.enter(aSuspect().named("架空 花子", null).draft(), READER);

    assertThat(register.enter(aSuspect().named("架空 花子", null).draft(), READER)).isNotEqualTo(first);
  }

  @Test
  void a_form_that_is_sent_twice_enters_one_person(EntityManager entityManager) {
    SuspectRegister register = ASuspect.register(entityManager);
    String token = "00000000-0000-0000-0000-00000000007a";

    assertThat(register.enter(aSuspect().withToken(token).draft(), READER))
        .isEqualTo(register.enter(aSuspect().withToken(token).draft(), READER));
  }

  @Test
  void the_name_stands_in_the_database_sealed(EntityManager entityManager) {
    Suspect suspect = aSuspect().named("架空 太郎", "1990-04-01").in(entityManager);

    Object[] stored =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select name_sealed, name_index, pseudonym from suspect where id = "
                        + suspect.id())
                .getSingleResult();

    assertThat(List.of(stored)).noneMatch(each -> each.toString().contains("太郎"));
    assertThat(ASuspect.register(entityManager).nameOf(suspect))
        .isEqualTo(new SuspectName("架空 太郎", LocalDate.of(1990, 4, 1)));
  }

  @Test
  void without_a_pseudonym_the_number_stands_for_the_suspect(EntityManager entityManager) {
    Suspect suspect = aSuspect().called(" ").in(entityManager);

    assertThat(suspect.number()).matches("疑R2-\\d{4}");
    assertThat(suspect.pseudonym()).isEqualTo(suspect.number());
  }

  @Test
  void a_role_belongs_to_a_suspect_and_an_incident(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    Incident drawn = anIncident().in(entityManager);
    Incident ordered = anIncident().in(entityManager);
    anArrest().about(drawn).as(SuspectRole.CASHER).of(entityManager, suspect);
    anArrest().on("2020-02-14").about(ordered).as(SuspectRole.ORGANISER).of(entityManager, suspect);

    Suspects suspects = new Suspects_(entityManager);
    assertThat(suspects.roles(suspect.id(), Set.of(drawn.id())))
        .containsExactly(SuspectRole.CASHER);
    assertThat(suspects.roles(suspect.id(), Set.of(ordered.id())))
        .containsExactly(SuspectRole.ORGANISER);
  }

  @Test
  void another_station_finds_neither_the_record_nor_its_number(EntityManager entityManager) {
    Suspect suspect = aSuspect().at("miyagi-01").in(entityManager);
    Suspects suspects = new Suspects_(entityManager);
    Scope other = of(entityManager, "miyagi-02");
    Scope own = of(entityManager, "miyagi-01");

    assertThat(suspects.find(suspect.id(), other)).isEmpty();
    assertThat(suspects.withNumber(suspect.number(), other.within(), READER)).isEmpty();
    assertThat(suspects.listed("", other.within(), READER, Page.page(50, 0)))
        .extracting(SuspectRow::number)
        .doesNotContain(suspect.number());
    assertThat(suspects.withNumber(suspect.number(), own.within(), READER)).isPresent();
  }

  @Test
  void a_record_names_no_suspect_and_no_incident_out_of_reach(EntityManager entityManager) {
    Suspect suspect = aSuspect().at("miyagi-01").in(entityManager);
    Incident incident = anIncident().at("miyagi-01").in(entityManager);
    CaseParts parts = AnArrest.parts(entityManager);
    CaseParts.Reach other = new CaseParts.Reach(of(entityManager, "miyagi-02"), READER);
    List<PersonDraft> named =
        List.of(PersonDraft.known(suspect.id(), SuspectRole.OTHER, CustodyKind.NONE));

    assertThatThrownBy(() -> parts.people(named, Set.of(), other))
        .isInstanceOf(NoSuchSuspect.class);
    assertThatThrownBy(() -> parts.incidents(List.of(incident.number()), other))
        .isInstanceOf(UnknownIncidentNumber.class);
  }

  @Test
  void a_record_names_nobody_twice(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    PersonDraft person = PersonDraft.known(suspect.id(), SuspectRole.OTHER, CustodyKind.NONE);

    assertThatThrownBy(
            () ->
                AnArrest.parts(entityManager)
                    .people(List.of(person, person), Set.of(), CaseParts.Reach.samples(READER)))
        .isInstanceOf(SuspectNamedTwice.class);
  }

  @Test
  void the_same_force_arrests_a_person_once_a_day(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    Arrest arrest = anArrest().on("2020-01-14").of(entityManager, suspect).get(0);
    Arrests arrests = new Arrests_(entityManager);
    LocalDate day = LocalDate.of(2020, 1, 14);

    assertThat(arrests.sameArrest(suspect.id(), day, "04", -1L)).contains(arrest.number());
    assertThat(arrests.sameArrest(suspect.id(), day, "04", arrest.id())).isEmpty();
    assertThat(arrests.sameArrest(suspect.id(), day, "13", -1L)).isEmpty();
  }

  @Test
  void terms_run_from_the_arrest_until_detention_is_requested_or_the_person_is_free(
      EntityManager entityManager) {
    Incident incident = anIncident().in(entityManager);
    LocalDateTime next = LocalDateTime.of(2020, 1, 15, 9, 30);
    Arrest running =
        anArrest()
            .about(incident)
            .at(7, 40)
            .with(new ArrestTerms(next, null, null))
            .of(entityManager, aSuspect().in(entityManager))
            .get(0);
    anArrest()
        .about(incident)
        .with(new ArrestTerms(next, next.plusHours(6), null))
        .of(entityManager, aSuspect().in(entityManager));
    anArrest()
        .about(incident)
        .with(new ArrestTerms(null, null, next))
        .of(entityManager, aSuspect().in(entityManager));
    ArrestCustodies custodies = new ArrestCustodies(new Arrests_(entityManager));
    Scope all = Scope.everywhere(READER);

    assertThat(custodies.ofIncident(incident.id(), all)).hasSize(3);
    assertThat(custodies.running(all))
        .extracting(Custody::number)
        .containsExactly(running.number());
    assertThat(custodies.running(all).get(0).arrestedAt())
        .isEqualTo(LocalDateTime.of(2020, 1, 14, 7, 40));
    assertThat(custodies.running(Scope.nothing())).isEmpty();
  }

  @Test
  void nobody_is_sent_before_the_arrest_nor_detained_before_being_sent(
      EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    LocalDateTime before = LocalDateTime.of(2020, 1, 13, 23, 59);
    LocalDateTime after = LocalDateTime.of(2020, 1, 15, 9, 30);

    for (ArrestTerms wrong :
        List.of(
            new ArrestTerms(before, null, null),
            new ArrestTerms(null, null, before),
            new ArrestTerms(after, after.minusHours(1), null))) {
      assertThatThrownBy(() -> anArrest().with(wrong).of(entityManager, suspect))
          .as(wrong.toString())
          .isInstanceOf(TermsOutOfOrder.class);
    }
  }

  @Test
  void row_security_hides_suspects_and_arrests_of_other_stations(EntityManager entityManager) {
    Assumptions.assumeTrue(Database.isPostgresql(), "PostgreSQL only");
    Suspect own = aSuspect().at("miyagi-01").in(entityManager);
    Suspect other = aSuspect().at("miyagi-02").in(entityManager);
    Arrest ownArrest = anArrest().at("miyagi-01").of(entityManager, own).get(0);
    anArrest().at("miyagi-02").of(entityManager, other);
    // the tests connect as a superuser, who is exempt: a role as the program has it
    entityManager
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("create role hanki_arrests nosuperuser");
                statement.execute("grant select on all tables in schema public to hanki_arrests");
                statement.execute("set local role hanki_arrests");
              }
            });

    ScopeNet.spread(entityManager, of(entityManager, "miyagi-01"));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);

    assertThat(ids(entityManager, "suspect")).isEqualTo(List.of(own.id()));
    assertThat(ids(entityManager, "arrest")).isEqualTo(List.of(ownArrest.id()));
  }

  private static List<Long> ids(EntityManager entityManager, String table) {
    return entityManager
        .createNativeQuery("select id from " + table + " order by id", Long.class)
        .getResultList();
  }
}
