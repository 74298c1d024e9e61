package hanki.completeness;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** What stations said of months, and how many records there are of which to speak. */
interface MonthDeliveries {

  EntityManager entityManager();

  default void add(MonthDelivery delivery) {
    entityManager().persist(delivery);
  }

  /** What stands of the months that begin within the span. */
  @HQL(
      "select new hanki.completeness.Delivered(s.code, d.monthFirst, d.kind, d.records) from"
          + " MonthDelivery d join d.station s where d.standing = true"
          + " and d.monthFirst between :first and :last")
  List<Delivered> standing(LocalDate first, LocalDate last);

  @HQL(
      "from MonthDelivery d where d.station.id = :station and d.monthFirst = :first"
          + " and d.standing = true")
  Optional<MonthDelivery> standingOf(Long station, LocalDate first);

  /** All that was said of a month, the latest first. */
  @HQL(
      "from MonthDelivery d where d.station.id = :station and d.monthFirst = :first"
          + " order by d.saidAt desc, d.id desc")
  List<MonthDelivery> saidOf(Long station, LocalDate first);

  /** The first month of which a station of the prefecture has said anything that stands. */
  @HQL(
      "select d.monthFirst from MonthDelivery d where d.standing = true"
          + " and d.station.prefecture.code = :prefecture order by d.monthFirst limit 1")
  Optional<LocalDate> begin(String prefecture);

  @HQL("select c.receivedOn from Consultation c order by c.receivedOn limit 1")
  Optional<LocalDate> firstConsultation();

  @HQL("select c.recognisedOn from Incident c order by c.recognisedOn limit 1")
  Optional<LocalDate> firstIncident();

  /** Consultations and other receipts, by station and month; withdrawn ones are none. */
  @HQL(
      "select new hanki.completeness.MonthCount(s.code, year(c.receivedOn), month(c.receivedOn),"
          + " count(*)) from Consultation c join c.station s where c.withdrawal.withdrawn = false"
          + " and c.receivedOn between :first and :last group by s.code, year(c.receivedOn),"
          + " month(c.receivedOn)")
  List<MonthCount> consultations(LocalDate first, LocalDate last);

  /** Incidents, by station and month; withdrawn ones are none. */
  @HQL(
      "select new hanki.completeness.MonthCount(s.code, year(c.recognisedOn),"
          + " month(c.recognisedOn), count(*)) from Incident c join c.station s where"
          + " c.withdrawal.withdrawn = false and c.recognisedOn between :first and :last group by"
          + " s.code, year(c.recognisedOn), month(c.recognisedOn)")
  List<MonthCount> incidents(LocalDate first, LocalDate last);
}
