package hanki.incident;

import hanki.guidance.TestGuidance;
import hanki.quantity.Yen;
import hanki.reference.TestReference;
import hanki.search.SearchSource;
import hanki.trace.RecognisingTraces;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Builds incidents for tests: a plain one judged cyber, unless a test says what matters. */
public class AnIncident {

  private LocalDate recognisedOn = LocalDate.of(2020, 2, 3);
  private String station = "miyagi-01";
  private String offence = "ua-access";
  private Set<String> further = Set.of();
  private String reporting = "other";
  private Origin origin = Origin.DAMAGE_REPORT;
  private CyberJudgement cyber = CyberJudgement.CYBER;
  private Occurrence occurrence = Occurrence.UNKNOWN;
  private Losses losses = Losses.NONE;
  private InvestigationState state = InvestigationState.OPEN;
  private String summary = "（架空）会員サイトに他人の利用者番号で接続された。";
  private String method;
  private String traceText = "";
  private String token = UUID.randomUUID().toString();

  public static AnIncident anIncident() {
    return new AnIncident();
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedIncidents();
  }

  public AnIncident recognisedOn(String day) {
    recognisedOn = LocalDate.parse(day);
    return this;
  }

  public AnIncident at(String otherStation) {
    station = otherStation;
    return this;
  }

  public AnIncident of(String mainOffence, String... others) {
    offence = mainOffence;
    further = Set.of(others);
    return this;
  }

  public AnIncident cameOf(Origin other) {
    origin = other;
    return this;
  }

  public AnIncident reportedAs(String category) {
    reporting = category;
    return this;
  }

  public AnIncident judged(CyberJudgement other) {
    cyber = other;
    return this;
  }

  public AnIncident occurred(String from, String until) {
    occurrence =
        new Occurrence(
            LocalDate.parse(from),
            until == null ? null : LocalDate.parse(until),
            null,
            "04",
            PlaceKind.HOME);
    return this;
  }

  public AnIncident moving(long ordered, long stopped) {
    losses = Losses.of(new Yen(ordered), new Yen(stopped), null);
    return this;
  }

  public AnIncident losing(long damage) {
    losses = Losses.of(null, null, new Yen(damage));
    return this;
  }

  public AnIncident in(InvestigationState other) {
    state = other;
    return this;
  }

  public AnIncident telling(String words) {
    summary = words;
    return this;
  }

  public AnIncident by(String methodCode) {
    method = methodCode;
    return this;
  }

  public AnIncident leaving(String traces) {
    traceText = traces;
    return this;
  }

  public AnIncident withToken(String other) {
    token = other;
    return this;
  }

  public IncidentDraft draft() {
    return new IncidentDraft(
        recognisedOn,
        station,
        origin,
        offence,
        further,
        reporting,
        cyber,
        method,
        occurrence,
        "",
        losses,
        CashOut.UNKNOWN,
        state,
        null,
        summary,
        traceText,
        token);
  }

  static IncidentCodes codes(EntityManager entityManager) {
    return new IncidentCodes(
        TestReference.of(entityManager),
        TestGuidance.methods(entityManager),
        new RecognisingTraces());
  }

  /** The record, stored. */
  public Incident in(EntityManager entityManager) {
    IncidentDraft draft = draft();
    Incident incident =
        new Incident(
            TestReference.numbers(entityManager).next("incident", "認", recognisedOn),
            draft,
            codes(entityManager).classify(draft),
            "A-012",
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    new Incidents_(entityManager).add(incident);
    entityManager.flush();
    return incident;
  }

  /** Corrects a stored record, so that it says this. */
  public Incident inPlaceOf(EntityManager entityManager, Long id, String officer) {
    Incident incident = entityManager.find(Incident.class, id);
    IncidentDraft draft = draft();
    incident.correct(
        draft,
        codes(entityManager).classify(draft),
        officer,
        Instant.now().truncatedTo(ChronoUnit.MICROS));
    entityManager.flush();
    return incident;
  }
}
