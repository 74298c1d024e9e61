package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.SignInAttempt.Result;
import hanki.identity.openid.Departure;
import hanki.identity.openid.OpenidFault;
import hanki.identity.openid.OpenidSettings;
import hanki.identity.openid.Provider;
import hanki.identity.openid.Returned;
import hanki.identity.openid.TestProvider;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in through the provider, and what stands in the trail of those who do not. */
@ExtendWith(Database.class)
class OpenidDbTest {

  private static final Place DESK = new Place("192.0.2.20");

  private Door door;
  private TestProvider there;
  private final List<String> trail = new ArrayList<>();

  @BeforeEach
  void begin(EntityManager entityManager) {
    door = new Door(entityManager);
    there = new TestProvider(() -> door.now());
  }

  @AfterEach
  void end() {
    there.close();
  }

  /** The commands that are audited, each noted: one call is one entry. */
  private SigningIn noted() {
    return new SigningIn(door.officers, door.credentials, door.factors, door.clock()) {
      @Override
      public OpenidAttempt decideProved(String code, boolean twoFactors, Place place) {
        OpenidAttempt attempt = super.decideProved(code, twoFactors, place);
        trail.add(attempt.trace());
        return attempt;
      }

      @Override
      public OpenidAttempt notProved(OpenidAttempt attempt) {
        trail.add(attempt.trace());
        return super.notProved(attempt);
      }
    };
  }

  private OpenidDoor openid(String... factorValues) {
    BusinessClock clock = door.clock();
    OpenidSettings settings = there.settings(factorValues);
    return new OpenidDoor(
        door.front,
        new Throttling(door.throttles, door.credentials, clock),
        noted(),
        Optional.of(new Provider(settings, clock)));
  }

  private OpenidAttempt roundTrip(OpenidDoor openid) {
    Departure departure = openid.leave(null).orElseThrow();
    return openid.arrive(Optional.of(departure.trip()), there.consent(departure.address()), DESK);
  }

  @Test
  void a_right_token_signs_the_existing_officer_in() {
    door.withOfficer("A-751", Role.RECEIVER);
    there.says("A-751");

    OpenidAttempt attempt = roundTrip(openid());

    assertThat(attempt.result()).isEqualTo(Result.ACCEPTED);
    assertThat(attempt.way()).isEqualTo(OfficerSession.Way.OPENID);
    assertThat(attempt.actor()).isEqualTo("A-751");
    assertThat(trail).containsExactly("A-751 ACCEPTED");
    door.nextRequest();
    Long id = door.officer("A-751").id();
    assertThat(door.credentials.of(id).orElseThrow().lastSignInAt()).isEqualTo(door.now());
  }

  @Test
  void the_number_may_come_in_any_width_and_case() {
    door.withOfficer("A-752", Role.RECEIVER);
    there.says(" ａ-７５２");

    assertThat(roundTrip(openid()).result()).isEqualTo(Result.ACCEPTED);
  }

  @Test
  void an_unknown_officer_is_refused_and_not_made() {
    there.says("A-753");

    OpenidAttempt attempt = roundTrip(openid());

    assertThat(attempt.isRefused()).isTrue();
    assertThat(attempt.actor()).isEmpty();
    assertThat(attempt.message()).isEqualTo(OpenidAttempt.Message.REFUSED);
    assertThat(trail).containsExactly("A-753 UNKNOWN");
    assertThat(door.officers.withCode("A-753")).isEmpty();
  }

  @Test
  void a_stopped_officer_is_refused() {
    door.withOfficer("A-754", Role.RECEIVER);
    door.officer("A-754").enable(false);
    there.says("A-754");

    assertThat(roundTrip(openid()).isRefused()).isTrue();
    assertThat(trail).containsExactly("A-754 STOPPED");
  }

  @Test
  void an_officer_unused_for_90_days_is_stopped_here_as_well() {
    door.withOfficer("A-755", Role.RECEIVER).withOfficer("Z-755", Role.ADMINISTRATOR);
    there.says("A-755");
    door.later(java.time.Duration.ofDays(91));

    assertThat(roundTrip(openid()).result()).isEqualTo(Result.DORMANT);
    assertThat(trail).containsExactly("A-755 DORMANT");
  }

  @Test
  void what_proves_nothing_is_refused_with_one_entry_that_says_why() {
    door.withOfficer("A-756", Role.RECEIVER);
    there.says("A-756");
    OpenidDoor openid = openid();

    there.spoils(claims -> claims.claim("nonce", "other"));
    assertThat(roundTrip(openid).fault()).isEqualTo(OpenidFault.NONCE);
    there.spoils(claims -> claims.audience("other"));
    assertThat(roundTrip(openid).fault()).isEqualTo(OpenidFault.AUDIENCE);
    there.spoils(claims -> claims.issuer("https://evil.example"));
    assertThat(roundTrip(openid).fault()).isEqualTo(OpenidFault.ISSUER);
    there.spoils(claims -> claims.expirationTime(Date.from(door.now().minusSeconds(90))));
    assertThat(roundTrip(openid).fault()).isEqualTo(OpenidFault.TIME);
    there.spoils(claims -> claims.claim("preferred_username", "kuroi neko"));
    assertThat(roundTrip(openid).fault()).isEqualTo(OpenidFault.CLAIM);
    there.spoils(claims -> claims);
    Departure none = openid.leave(null).orElseThrow();
    openid.arrive(Optional.empty(), there.consent(none.address()), DESK);

    assertThat(trail)
        .containsExactly(
            "? NOT_PROVED NONCE",
            "? NOT_PROVED AUDIENCE",
            "? NOT_PROVED ISSUER",
            "? NOT_PROVED TIME",
            "? NOT_PROVED CLAIM",
            "? NOT_PROVED STATE");
  }

  @Test
  void an_answer_that_comes_again_is_refused() {
    door.withOfficer("A-757", Role.RECEIVER);
    there.says("A-757");
    OpenidDoor openid = openid();
    Departure departure = openid.leave(null).orElseThrow();
    Returned returned = there.consent(departure.address());
    openid.arrive(Optional.of(departure.trip()), returned, DESK);

    // the visit gives a journey out once; even with the journey the code is used up
    assertThat(openid.arrive(Optional.empty(), returned, DESK).message())
        .isEqualTo(OpenidAttempt.Message.AGAIN);
    assertThat(openid.arrive(Optional.of(departure.trip()), returned, DESK).isRefused()).isTrue();
    assertThat(trail)
        .containsExactly("A-757 ACCEPTED", "? NOT_PROVED STATE", "? NOT_PROVED PROVIDER_REFUSED");
  }

  @Test
  void with_an_own_second_factor_it_is_asked_for_unless_the_providers_counts() {
    door.withOfficer("K-758", Role.APPROVER);
    door.phone("K-758");
    there.says("K-758");
    there.spoils(claims -> claims.claim("amr", List.of("pwd", "otp")));

    OpenidAttempt asked = roundTrip(openid());
    OpenidAttempt trusted = roundTrip(openid("otp"));

    assertThat(asked.result()).isEqualTo(Result.FACTOR_ASKED);
    assertThat(asked.way()).isEqualTo(OfficerSession.Way.OPENID_TWO_FACTORS);
    assertThat(trusted.result()).isEqualTo(Result.ACCEPTED);
    assertThat(trusted.way()).isEqualTo(OfficerSession.Way.OPENID_TWO_FACTORS);
    assertThat(trail).containsExactly("K-758 FACTOR_ASKED", "K-758 ACCEPTED");
  }

  @Test
  void a_role_that_needs_a_second_factor_owes_it_unless_the_provider_asked_for_one() {
    door.withOfficer("K-759", Role.APPROVER);

    assertThat(owed("K-759", OfficerSession.Way.OPENID)).isEqualTo(Owed.FACTOR);
    assertThat(owed("K-759", OfficerSession.Way.OPENID_TWO_FACTORS)).isEqualTo(Owed.NOTHING);
  }

  @Test
  void an_issued_password_is_still_to_be_changed() {
    door.issue("A-760", Role.RECEIVER);

    assertThat(owed("A-760", OfficerSession.Way.OPENID_TWO_FACTORS)).isEqualTo(Owed.PASSWORD);
  }

  private Owed owed(String code, OfficerSession.Way way) {
    OpenedSession opened = door.keeping.open(code, DESK, way);
    door.nextRequest();
    return door.keeping.standing(opened.id(), opened.binding().hash(), true).orElseThrow().owed();
  }

  @Test
  void an_address_that_brings_thirty_false_answers_is_not_looked_at_any_more() {
    door.withOfficer("A-761", Role.RECEIVER);
    there.says("A-761");
    OpenidDoor openid = openid();
    Returned false1 = new Returned("x", "y", null, null);
    for (int i = 0; i < 30; i++) {
      openid.arrive(Optional.empty(), false1, DESK);
    }
    trail.clear();

    assertThat(roundTrip(openid).result()).isEqualTo(Result.ADDRESS_LOCKED);
    assertThat(roundTrip(openid).result()).isEqualTo(Result.ADDRESS_LOCKED);
    assertThat(trail).as("the first is noted").containsExactly("? ADDRESS_LOCKED");
    door.later(java.time.Duration.ofMinutes(15));
    assertThat(roundTrip(openid).result()).isEqualTo(Result.ACCEPTED);
  }

  @Test
  void without_a_provider_there_is_no_such_door() {
    OpenidDoor none =
        new OpenidDoor(
            door.front,
            new Throttling(door.throttles, door.credentials, door.clock()),
            door.signingIn,
            door.clock());

    assertThat(none.isOpen()).isFalse();
  }

  @Test
  void a_provider_that_is_down_says_so() {
    there.close();

    assertThat(openid().leave(null)).isEmpty();
  }
}
