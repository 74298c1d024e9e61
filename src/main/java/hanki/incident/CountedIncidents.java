package hanki.incident;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The rules by which incidents and their losses count. */
interface CountedIncidents {

  String RECOGNISED = "incident.recognised";
  String OCCURRED = "incident.occurred";
  String LOSS = "incident.loss";
  String NET_LOSS = "incident.net-loss";

  /**
   * What counts: recognised in the period, judged cyber and not withdrawn, however far the
   * investigation has come since.
   */
  String COUNTED =
      " c.recognisedOn between :first and :last and c.cyber = CYBER"
          + " and c.withdrawal.withdrawn = false ";

  /** 被害額: what was ordered to be moved, or the damage. The same as {@link Losses#total()}. */
  String YEN = " coalesce(c.losses.orderedYen, c.losses.damageYen, 0L) ";

  /** 阻止額. */
  String STOPPED = " coalesce(c.losses.stoppedYen, 0L) ";

  /**
   * Which of them a measure counts: 発生件数 is that of 不正送金事犯 only, and a record without money is
   * behind no amount.
   */
  String CONTRIBUTES =
      " (:measure = '"
          + RECOGNISED
          + "' or :measure = '"
          + OCCURRED
          + "' and c.reportingCategory.code = 'banking' or :measure = '"
          + LOSS
          + "' and "
          + YEN
          + " > 0 or :measure = '"
          + NET_LOSS
          + "' and "
          + YEN
          + " > "
          + STOPPED
          + ") ";

  /** The row of a breakdown; the total has none. An act of several offences has one main one. */
  String IN_ROW =
      " (:breakdown = 'NONE'"
          + " or :breakdown = 'OFFENCE' and c.mainOffence.category.code in :codes"
          + " or :breakdown = 'REPORTING' and c.reportingCategory.code in :codes"
          + " or :breakdown = 'STATION' and c.station.code in :codes) ";

  String WHERE = " from Incident c where " + COUNTED + " and " + CONTRIBUTES;
  String SUMS = ", count(*), sum(" + YEN + "), sum(" + STOPPED + ")) ";

  EntityManager entityManager();

  @HQL("select new hanki.incident.IncidentCell('-'" + SUMS + WHERE)
  List<IncidentCell> total(LocalDate first, LocalDate last, String measure);

  @HQL(
      "select new hanki.incident.IncidentCell(c.mainOffence.category.code"
          + SUMS
          + WHERE
          + " group by c.mainOffence.category.code")
  List<IncidentCell> byOffence(LocalDate first, LocalDate last, String measure);

  @HQL(
      "select new hanki.incident.IncidentCell(c.reportingCategory.code"
          + SUMS
          + WHERE
          + " group by c.reportingCategory.code")
  List<IncidentCell> byReporting(LocalDate first, LocalDate last, String measure);

  @HQL(
      "select new hanki.incident.IncidentCell(c.station.code"
          + SUMS
          + WHERE
          + " group by c.station.code")
  List<IncidentCell> byStation(LocalDate first, LocalDate last, String measure);

  @HQL(
      "select new hanki.incident.IncidentReference(c.id, c.number, c.recognisedOn,"
          + " c.station.shortName.ja, c.summary, "
          + YEN
          + ", "
          + STOPPED
          + ", case when "
          + Scope.IN_SCOPE
          + " then true else false end) "
          + WHERE
          + " and "
          + IN_ROW
          + " order by c.recognisedOn, c.id")
  List<IncidentReference> behind(
      LocalDate first,
      LocalDate last,
      String measure,
      String breakdown,
      List<String> codes,
      String within,
      String reader,
      Page page);

  @HQL("select new hanki.incident.IncidentCell('-'" + SUMS + WHERE + " and " + IN_ROW)
  IncidentCell behindInAll(
      LocalDate first, LocalDate last, String measure, String breakdown, List<String> codes);

  @HQL("select count(*) " + WHERE + " and " + IN_ROW + " and " + Scope.IN_SCOPE)
  long visible(
      LocalDate first,
      LocalDate last,
      String measure,
      String breakdown,
      List<String> codes,
      String within,
      String reader);

  @HQL(
      "select c.recognisedOn from Incident c where c.cyber = CYBER and "
          + CONTRIBUTES
          + " order by c.recognisedOn desc limit 1")
  Optional<LocalDate> latestDay(String measure);
}
