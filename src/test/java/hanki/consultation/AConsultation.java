package hanki.consultation;

import hanki.quantity.Yen;
import hanki.reference.TestReference;
import hanki.search.SearchSource;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Builds consultations for tests: a plain one, unless a test says what matters. */
public class AConsultation {

  private LocalDate receivedOn = LocalDate.of(2020, 2, 3);
  private ConsultationKind kind = ConsultationKind.CONSULTATION;
  private String station = "miyagi-01";
  private String national = "fraud";
  private String reporting = "other";
  private Set<String> themes = Set.of();
  private String summary = "（架空）宅配の不在通知を装うSMSが届いた。";
  private Damage damage = Damage.NONE;
  private Yen yen;
  private Circumstances circumstances = Circumstances.UNKNOWN;
  private Set<Taken> taken = Set.of();
  private ComplainantDraft complainant = ComplainantDraft.NONE;
  private String token = UUID.randomUUID().toString();

  public static AConsultation aConsultation() {
    return new AConsultation();
  }

  /** How they are found by words. */
  public static SearchSource<?> searched() {
    return new SearchedConsultations();
  }

  public AConsultation receivedOn(String day) {
    receivedOn = LocalDate.parse(day);
    return this;
  }

  public AConsultation ofKind(ConsultationKind other) {
    kind = other;
    return this;
  }

  public AConsultation at(String otherStation) {
    station = otherStation;
    return this;
  }

  public AConsultation in(String category) {
    national = category;
    return this;
  }

  public AConsultation reportedAs(String category) {
    reporting = category;
    return this;
  }

  public AConsultation about(String... codes) {
    themes = Set.of(codes);
    return this;
  }

  public AConsultation telling(String words) {
    summary = words;
    return this;
  }

  public AConsultation losing(long amount) {
    damage = Damage.SUFFERED;
    yen = new Yen(amount);
    return this;
  }

  public AConsultation withDamage(Damage other, Yen amount) {
    damage = other;
    yen = amount;
    return this;
  }

  public AConsultation withToken(String other) {
    token = other;
    return this;
  }

  public ConsultationDraft draft() {
    return new ConsultationDraft(
        receivedOn,
        LocalTime.of(11, 20),
        Channel.COUNTER,
        station,
        kind,
        national,
        reporting,
        themes,
        summary,
        damage,
        yen,
        Set.of(Handling.ADVICE),
        token,
        new ConsultationFacts(circumstances, taken, complainant));
  }

  /** Who consults, in the clear. */
  public AConsultation by(String name, String telephone, String mail) {
    complainant =
        new ComplainantDraft(
            Party.INDIVIDUAL,
            AgeBand.SEVENTIES,
            Sex.FEMALE,
            "仙台市青葉区",
            new PersonalDetails(name, "", telephone, mail, ""));
    return this;
  }

  /** Corrected without unmasking: age, sex and town only. */
  public AConsultation byWhoeverItWas() {
    complainant =
        new ComplainantDraft(Party.INDIVIDUAL, AgeBand.SIXTIES, Sex.FEMALE, "仙台市泉区", null);
    return this;
  }

  public AConsultation under(Circumstances how) {
    circumstances = how;
    return this;
  }

  /** With these words pasted as traces. */
  public AConsultation carrying(String traces) {
    circumstances = new Circumstances(false, Approach.SMS, null, null, null, "", traces);
    return this;
  }

  public AConsultation urgent() {
    circumstances = new Circumstances(true, null, null, null, null, "", "");
    return this;
  }

  public AConsultation taking(Taken... what) {
    taken = Set.of(what);
    return this;
  }

  /** Corrects a stored record, so that it says this. */
  public Consultation inPlaceOf(EntityManager entityManager, Long id) {
    Consultation consultation = entityManager.find(Consultation.class, id);
    ConsultationDraft draft = draft();
    consultation.correct(
        draft, TestComplainants.drafted(entityManager).classify(draft, consultation.complainant()));
    return consultation;
  }

  /** The record, stored. */
  public Consultation in(EntityManager entityManager) {
    ConsultationDraft draft = draft();
    Consultation consultation =
        new Consultation(
            TestReference.numbers(entityManager).next("consultation", "", receivedOn),
            draft,
            TestComplainants.drafted(entityManager).classify(draft, Complainant.NONE),
            "A-012",
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    new Consultations_(entityManager).add(consultation);
    entityManager.flush();
    return consultation;
  }
}
