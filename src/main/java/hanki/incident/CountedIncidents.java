package hanki.incident;

import hanki.identity.Scope;
import hanki.statistics.CountedRecord;
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

  /** 被害額の階級: the same bounds as {@link hanki.statistics.LossBand#of}. */
  String BAND =
      " case when "
          + YEN
          + " <= 0 then 'nothing' when "
          + YEN
          + " < 100000 then 'to-100k' when "
          + YEN
          + " < 1000000 then '100k-1m' when "
          + YEN
          + " < 10000000 then '1m-10m' else '10m-up' end ";

  /** 手口; a record that names none is in a row of its own. */
  String METHOD = " coalesce(c.methodCode, 'none') ";

  /**
   * Those that are asked for: see {@link hanki.statistics.Behind#among()}. An act of several
   * offences has one main one.
   */
  String AMONG =
      " ('OFFENCE' not in :among or c.mainOffence.id in (select f.id from Offence f where"
          + " concat('OFFENCE:', f.category.code) in :among)) and ('REPORTING' not in :among or"
          + " c.reportingCategory.id in (select k.id from Category k where concat('REPORTING:',"
          + " k.code) in :among)) and ('STATION' not in :among or c.station.id in (select s.id from"
          + " Station s where concat('STATION:', s.code) in :among)) and ('METHOD' not in :among or"
          + " concat('METHOD:', "
          + METHOD
          + ") in :among)"
          + " and ('LOSS' not in :among or concat('LOSS:', "
          + BAND
          + ") in :among) ";

  String WHERE = " from Incident c where " + COUNTED + " and " + CONTRIBUTES + " and " + AMONG;
  String SUMS = ", count(*), sum(" + YEN + "), sum(" + STOPPED + ")) ";

  EntityManager entityManager();

  @HQL("select new hanki.incident.IncidentCell('-'" + SUMS + WHERE)
  List<IncidentCell> total(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL(
      "select new hanki.incident.IncidentCell(c.mainOffence.category.code"
          + SUMS
          + WHERE
          + " group by c.mainOffence.category.code")
  List<IncidentCell> byOffence(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL(
      "select new hanki.incident.IncidentCell(c.reportingCategory.code"
          + SUMS
          + WHERE
          + " group by c.reportingCategory.code")
  List<IncidentCell> byReporting(
      LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL(
      "select new hanki.incident.IncidentCell(c.station.code"
          + SUMS
          + WHERE
          + " group by c.station.code")
  List<IncidentCell> byStation(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL("select new hanki.incident.IncidentCell(" + METHOD + SUMS + WHERE + " group by " + METHOD)
  List<IncidentCell> byMethod(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL("select new hanki.incident.IncidentCell(" + BAND + SUMS + WHERE + " group by " + BAND)
  List<IncidentCell> byLoss(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL(
      "select new hanki.statistics.CountedRecord('incident', c.id, c.version, case when :measure ="
          + " '"
          + LOSS
          + "' then "
          + YEN
          + " when :measure = '"
          + NET_LOSS
          + "' then "
          + YEN
          + " - "
          + STOPPED
          + " else 1L end) "
          + WHERE
          + " order by c.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, String measure, List<String> among);

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
          + " order by c.recognisedOn, c.id")
  List<IncidentReference> behind(
      LocalDate first,
      LocalDate last,
      String measure,
      List<String> among,
      String within,
      String reader,
      Page page);

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
          + " order by case when :measure = '"
          + NET_LOSS
          + "' then "
          + YEN
          + " - "
          + STOPPED
          + " else "
          + YEN
          + " end desc, c.recognisedOn, c.id")
  List<IncidentReference> largest(
      LocalDate first,
      LocalDate last,
      String measure,
      List<String> among,
      String within,
      String reader,
      Page page);

  @HQL("select new hanki.incident.IncidentCell('-'" + SUMS + WHERE)
  IncidentCell behindInAll(LocalDate first, LocalDate last, String measure, List<String> among);

  @HQL("select count(*) " + WHERE + " and " + Scope.IN_SCOPE)
  long visible(
      LocalDate first,
      LocalDate last,
      String measure,
      List<String> among,
      String within,
      String reader);

  @HQL(
      "select c.recognisedOn from Incident c where c.cyber = CYBER and "
          + CONTRIBUTES
          + " order by c.recognisedOn desc limit 1")
  Optional<LocalDate> latestDay(String measure);
}
