package hanki.completeness;

import hanki.identity.CurrentOfficer;
import hanki.identity.SignedIn;
import hanki.period.Month;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.Completeness;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** The months of a test's database, on 15 July 2020, as officers speak of them and read them. */
public class TestMonths {

  /** In the middle of a month. */
  public static final LocalDate TODAY = LocalDate.of(2020, 7, 15);

  private final EntityManager entityManager;
  private final CurrentOfficer officer;

  private TestMonths(EntityManager entityManager, CurrentOfficer officer) {
    this.entityManager = entityManager;
    this.officer = officer;
  }

  /** As somebody at headquarters uses them. */
  public static TestMonths of(EntityManager entityManager) {
    return new TestMonths(
        entityManager, SignedIn.receiver("T-001", "miyagi-hq-cyber", entityManager));
  }

  /** As a receiver of a station uses them. */
  public static TestMonths at(String station, EntityManager entityManager) {
    return new TestMonths(entityManager, SignedIn.receiver("A-012", station, entityManager));
  }

  private static BusinessClock clock() {
    return new BusinessClock(
        Clock.fixed(
            TODAY.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
  }

  private MonthDeliveries deliveries() {
    return new MonthDeliveries_(entityManager);
  }

  private ExpectedMonths expected() {
    return new ExpectedMonths(deliveries(), TestReference.of(entityManager), clock());
  }

  FindingMonths finding() {
    return new FindingMonths(expected(), deliveries(), officer, clock());
  }

  DeliveringMonths delivering() {
    return new DeliveringMonths(expected(), deliveries(), officer, clock());
  }

  ComparingRecords comparing() {
    return new ComparingRecords(new Disagreements_(entityManager), officer);
  }

  LoadingDeliveries loading() {
    return new LoadingDeliveries(expected(), deliveries(), clock());
  }

  /** What figures are told. */
  public Completeness completeness() {
    return new UndeliveredMonths(expected());
  }

  /** Gives a word and writes it. */
  void deliver(String station, int year, int month, DeliveryKind kind) {
    delivering().deliver(station, new Month(year, month), kind);
    entityManager.flush();
  }

  MonthState state(String station, int year, int month) {
    return finding().month(station, new Month(year, month)).month().state();
  }
}
