package hanki.incident;

import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hanki.guidance.MethodRetired;
import hanki.guidance.TestGuidance;
import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.platform.Database;
import hanki.quantity.Yen;
import hanki.reference.Offence;
import hanki.reference.OffenceNotInForce;
import hanki.reference.Station;
import hanki.trace.Trace;
import hanki.trace.TraceReference;
import hanki.trace.TraceSource;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class IncidentsDbTest {

  private static final String READER = "A-012";

  private static Incident again(EntityManager entityManager, Incident incident) {
    entityManager.flush();
    entityManager.clear();
    return entityManager.find(Incident.class, incident.id());
  }

  @Test
  void what_was_stored_is_read_back(EntityManager entityManager) {
    Incident stored =
        again(
            entityManager,
            anIncident()
                .of("computer-fraud", "ua-access", "record-use")
                .occurred("2020-01-30", "2020-02-02")
                .moving(502_000, 2_000)
                .in(entityManager));

    assertThat(stored.number()).matches("認R2-\\d{4}");
    assertThat(stored.furtherOffences())
        .extracting(Offence::code)
        .containsExactlyInAnyOrder("ua-access", "record-use");
    assertThat(stored.occurrence().until()).isEqualTo(LocalDate.of(2020, 2, 2));
    assertThat(stored.losses().net()).isEqualTo(new Yen(500_000));
    assertThat(stored.cashOut()).isEqualTo(CashOut.UNKNOWN);
  }

  @Test
  void one_without_money_and_place_is_read_back_too(EntityManager entityManager) {
    Incident stored = again(entityManager, anIncident().in(entityManager));

    assertThat(stored.losses()).isEqualTo(Losses.NONE);
    assertThat(stored.occurrence()).isEqualTo(Occurrence.UNKNOWN);
  }

  @Test
  void numbers_have_no_gap(EntityManager entityManager) {
    String first = anIncident().recognisedOn("2016-03-01").in(entityManager).number();
    String second = anIncident().recognisedOn("2016-01-01").in(entityManager).number();

    assertThat(number(second)).isEqualTo(number(first) + 1);
  }

  private static int number(String number) {
    return Integer.parseInt(number.substring(number.indexOf('-') + 1));
  }

  @Test
  void the_main_offence_is_no_further_one(EntityManager entityManager) {
    Incident incident = anIncident().of("ua-access", "ua-access", "ua-store").in(entityManager);

    assertThat(incident.furtherOffences()).extracting(Offence::code).containsExactly("ua-store");
  }

  @Test
  void who_changes_the_judgement_has_judged_and_a_correction_of_something_else_judges_nothing(
      EntityManager entityManager) {
    Incident incident = anIncident().judged(CyberJudgement.UNDECIDED).in(entityManager);
    assertThat(incident.cyberJudgedBy()).isNull();

    Long id = incident.id();
    assertThat(
            anIncident()
                .judged(CyberJudgement.CYBER)
                .inPlaceOf(entityManager, id, "T-001")
                .cyberJudgedBy())
        .isEqualTo("T-001");
    assertThat(anIncident().losing(500).inPlaceOf(entityManager, id, "S-001").cyberJudgedBy())
        .isEqualTo("T-001");
  }

  @Test
  void nothing_is_recognised_before_it_began(EntityManager entityManager) {
    AnIncident later = anIncident().recognisedOn("2020-02-03").occurred("2020-02-04", null);

    assertThatThrownBy(() -> later.in(entityManager)).isInstanceOf(OccurredAfterRecognition.class);
  }

  @Test
  void nothing_is_recognised_on_a_day_to_come() {
    assertThatThrownBy(
            () ->
                RecognisingIncidents.keepToThePast(
                    anIncident().recognisedOn("2020-02-04").draft(), LocalDate.of(2020, 2, 3)))
        .isInstanceOf(RecognisedLater.class);
  }

  @Test
  void an_offence_that_does_not_exist_is_refused_at_its_field(EntityManager entityManager) {
    assertThatThrownBy(() -> anIncident().of("ua-access", "nothing").in(entityManager))
        .isInstanceOf(OffenceNotInForce.class)
        .extracting("field")
        .isEqualTo("furtherOffences");
  }

  @Test
  void the_same_form_sent_twice_is_known_by_its_token(EntityManager entityManager) {
    String token = "0f0e0d0c-0b0a-4908-8706-050403020100";
    Incident incident = anIncident().withToken(token).in(entityManager);

    assertThat(new Incidents_(entityManager).recordedWith(token)).contains(incident.id());
  }

  @Test
  void what_was_pasted_stays_and_its_traces_are_read_back_in_their_order(
      EntityManager entityManager) {
    Incident stored =
        again(
            entityManager,
            anIncident()
                .leaving("（架空）電話 090-0000-0011\nhxxp://fake[.]example[.]com/a")
                .in(entityManager));

    assertThat(stored.traceText()).startsWith("（架空）電話");
    assertThat(stored.traces())
        .extracting(Trace::normalised)
        .containsExactly("+819000000011", "fake.example.com/a");
  }

  @Test
  void an_incident_is_found_by_its_traces_within_the_scope_unless_it_was_withdrawn(
      EntityManager entityManager) {
    Incident own = anIncident().at("miyagi-01").leaving("090-0000-0012").in(entityManager);
    Incident other = anIncident().at("miyagi-02").leaving("090-0000-0012").in(entityManager);
    Incident gone = anIncident().at("miyagi-01").leaving("090-0000-0012").in(entityManager);
    gone.withdraw(new Withdrawal(true, gone.recordedAt(), "A-012", "（架空）重複"));
    entityManager.flush();
    TraceSource source = new IncidentTraces(new TracedIncidents_(entityManager));

    Page first = Page.first(10);
    assertThat(
            source.carrying(
                List.of("+819000000012"), Scope.ofStation(own.station(), READER), first))
        .extracting(TraceReference::id)
        .containsExactly(own.id());
    assertThat(source.carrying(List.of("+819000000012"), Scope.everywhere(READER), first))
        .extracting(TraceReference::id)
        .containsExactly(other.id(), own.id());
  }

  @Test
  void two_pages_of_one_site_connect_incidents_by_the_site(EntityManager entityManager) {
    Incident incident = anIncident().leaving("https://wide.example.com/a").in(entityManager);

    assertThat(
            new IncidentTraces(new TracedIncidents_(entityManager))
                .carryingWider(
                    List.of("wide.example.com"), Scope.everywhere(READER), Page.first(10)))
        .extracting(TraceReference::id)
        .containsExactly(incident.id());
  }

  @Test
  void a_method_that_the_catalogue_does_not_have_on_the_day_is_refused_at_its_field(
      EntityManager entityManager) {
    TestGuidance.load(entityManager);
    IncidentCodes codes = AnIncident.codes(entityManager);

    codes.keepToCatalogue(anIncident().by("phishing-otp").draft());
    assertThatThrownBy(() -> codes.keepToCatalogue(anIncident().by("nothing").draft()))
        .isInstanceOfSatisfying(
            MethodRetired.class, refusal -> assertThat(refusal.field()).isEqualTo("method"));
  }

  @Test
  void every_change_of_the_state_is_progress_and_nothing_else_is(EntityManager entityManager) {
    Incident incident = anIncident().in(entityManager);
    Long id = incident.id();

    anIncident().telling("（架空）書き足した。").inPlaceOf(entityManager, id, "S-001");
    anIncident().in(InvestigationState.CLEARED).inPlaceOf(entityManager, id, "S-001");

    assertThat(again(entityManager, incident).progress())
        .extracting(Progress::state, Progress::by)
        .containsExactly(tuple(InvestigationState.CLEARED, "S-001"));
  }

  private static IncidentPage list(EntityManager entityManager, String words, Scope scope) {
    return new FindingIncidents(new Incidents_(entityManager), null)
        .list(
            new IncidentFilter(
                words,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                IncidentFilter.Order.LOSS,
                false),
            scope,
            0);
  }

  @Test
  void the_list_says_how_many_count_how_many_nobody_judged_and_what_was_lost(
      EntityManager entityManager) {
    anIncident().telling("架空の一覧Ａ").moving(100, 40).in(entityManager);
    anIncident().telling("架空の一覧Ａ").losing(7).judged(CyberJudgement.UNDECIDED).in(entityManager);
    anIncident().telling("架空の一覧Ａ").judged(CyberJudgement.NOT_CYBER).in(entityManager);

    IncidentPage page = list(entityManager, "一覧a 架空", Scope.everywhere(READER));

    assertThat(page.found()).isEqualTo(3);
    assertThat(page.counted()).isEqualTo(1);
    assertThat(page.undecided()).isEqualTo(1);
    assertThat(page.lossYen()).isEqualTo(107);
    assertThat(page.rows()).extracting(IncidentRow::loss).startsWith(new Yen(100), new Yen(7));
  }

  @Test
  void every_way_shows_the_same_incidents_to_the_same_reader(EntityManager entityManager) {
    String words = "架空の範囲の事件";
    Incident own = anIncident().at("miyagi-01").telling(words).in(entityManager);
    Incident other = anIncident().at("miyagi-02").telling(words).in(entityManager);
    Incident restricted = anIncident().at("miyagi-01").telling(words).in(entityManager);
    restricted.restrictTo(Set.of("S-777"));
    Incident named = anIncident().at("miyagi-02").telling(words).in(entityManager);
    named.restrictTo(Set.of(READER));
    Station station = own.station();
    entityManager.flush();
    entityManager.clear();

    Scope scope = Scope.ofStation(station, READER);
    List<Long> seen = List.of(own.id(), named.id());
    Incidents incidents = new Incidents_(entityManager);
    assertThat(List.of(own, other, restricted, named))
        .filteredOn(each -> incidents.find(each.id(), scope).isPresent())
        .extracting(Incident::id)
        .isEqualTo(seen);
    assertThat(list(entityManager, words, scope).rows())
        .extracting(IncidentRow::id)
        .containsExactlyInAnyOrderElementsOf(seen);
    ScopeNet.spread(entityManager, scope);
    assertThat(entityManager.find(Incident.class, other.id())).isNull();
    assertThat(entityManager.find(Incident.class, restricted.id())).isNull();
    assertThat(entityManager.find(Incident.class, named.id())).isNotNull();
    ScopeNet.lift(entityManager);
  }

  @Test
  void row_security_of_postgresql_catches_bare_sql(EntityManager entityManager) {
    Assumptions.assumeTrue(Database.isPostgresql(), "PostgreSQL only");
    Incident own = anIncident().at("miyagi-01").in(entityManager);
    anIncident().at("miyagi-02").in(entityManager);
    // the tests connect as a superuser, who is exempt: a role as the program has it
    entityManager
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute("create role hanki_incidents nosuperuser");
                statement.execute("grant select on all tables in schema public to hanki_incidents");
                statement.execute("set local role hanki_incidents");
              }
            });

    ScopeNet.spread(entityManager, Scope.ofStation(own.station(), READER));
    entityManager.unwrap(Session.class).disableFilter(Scope.FILTER);

    assertThat(
            entityManager
                .createNativeQuery("select id from incident order by id", Long.class)
                .getResultList())
        .isEqualTo(List.of(own.id()));
  }
}
