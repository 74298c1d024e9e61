package hanki.survey;

import hanki.identity.Scope;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The reports into surveys and the rule by which they count (報告件数). */
interface SurveyReports {

  /**
   * What counts: a report that was not taken back, and whose consultation or incident was not
   * withdrawn. A record counts as one, a number stated without records as what it says.
   */
  String COUNTED =
      " r.standing = true and (k.id is null or k.withdrawal.withdrawn = false)"
          + " and (i.id is null or i.withdrawal.withdrawn = false) ";

  String FROM =
      " from SurveyReport r join r.survey v join r.station s left join r.consultation k left join"
          + " r.incident i where "
          + COUNTED;

  String FROM_BY_CLASS =
      " from SurveyReport r join r.survey v join r.station s left join r.consultation k left join"
          + " r.incident i join r.classes x where "
          + COUNTED;

  String IN_PERIOD = " and r.reportedOn between :first and :last ";

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " and ('SURVEY' not in :among or concat('SURVEY:', v.code) in :among) and ('STATION' not in"
          + " :among or concat('STATION:', s.code) in :among) and ('SURVEY_CLASS' not in :among or"
          + " exists (select 1 from r.classes y where concat('SURVEY_CLASS:', v.code, '.', y) in"
          + " :among)) ";

  /** Whether the reader may see what a report names; a stated number names nothing. */
  String VISIBLE =
      " (k.id is null and i.id is null or exists (select 1 from Consultation c where c.id = k.id"
          + " and "
          + Scope.IN_SCOPE
          + ") or exists (select 1 from Incident c where c.id = i.id and "
          + Scope.IN_SCOPE
          + ")) ";

  String REFERENCE =
      "select new hanki.statistics.RecordReference(case when k.id is not null then 'consultation'"
          + " when i.id is not null then 'incident' else 'survey' end, coalesce(k.id, i.id, v.id),"
          + " coalesce(k.number, i.number, v.code), r.reportedOn, s.shortName.ja,"
          + " coalesce(k.summary, i.summary, r.source), r.cases, case when "
          + VISIBLE
          + " then true else false end) ";

  EntityManager entityManager();

  default void add(SurveyReport report) {
    entityManager().persist(report);
  }

  @HQL("select new hanki.statistics.Cell('-', sum(r.cases))" + FROM + IN_PERIOD + AMONG)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(v.code, sum(r.cases))"
          + FROM
          + IN_PERIOD
          + AMONG
          + " group by v.code")
  List<Cell> bySurvey(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(concat(v.code, '.', x), sum(r.cases))"
          + FROM_BY_CLASS
          + IN_PERIOD
          + AMONG
          + " group by v.code, x")
  List<Cell> byClass(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(s.code, sum(r.cases))"
          + FROM
          + IN_PERIOD
          + AMONG
          + " group by s.code")
  List<Cell> byStation(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.CountedRecord('survey/report', r.id, r.version, r.cases)"
          + FROM
          + IN_PERIOD
          + AMONG
          + " order by r.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, List<String> among);

  @HQL("select r.survey.code from SurveyReport r where r.id = :id")
  Optional<String> surveyOf(Long id);

  @HQL(REFERENCE + FROM + IN_PERIOD + AMONG + " order by r.reportedOn, r.id")
  List<RecordReference> behind(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL(REFERENCE + FROM + IN_PERIOD + AMONG + " order by r.cases desc, r.reportedOn, r.id")
  List<RecordReference> largest(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL(
      "select new hanki.statistics.Contributions(count(*), sum(r.cases), 0L)"
          + FROM
          + IN_PERIOD
          + AMONG)
  Contributions behindInAll(LocalDate first, LocalDate last, List<String> among);

  @HQL("select count(*)" + FROM + IN_PERIOD + AMONG + " and " + VISIBLE)
  long visible(LocalDate first, LocalDate last, List<String> among, String within, String reader);

  @HQL(
      "select r.reportedOn from SurveyReport r where r.standing = true order by r.reportedOn desc"
          + " limit 1")
  Optional<LocalDate> latestDay();

  /** The total of one survey. */
  @HQL("select coalesce(sum(r.cases), 0L)" + FROM + " and v.id = :survey")
  long total(Long survey);

  /** One survey by station and class. */
  @HQL(
      "select new hanki.survey.SurveyCell(s.code, x, sum(r.cases))"
          + FROM_BY_CLASS
          + " and v.id = :survey group by s.code, x")
  List<SurveyCell> cells(Long survey);

  /** One survey by station; a report in several classes counts once. */
  @HQL(
      "select new hanki.survey.SurveyCell(s.code, '-', sum(r.cases))"
          + FROM
          + " and v.id = :survey group by s.code")
  List<SurveyCell> cellsByStation(Long survey);

  String LISTED =
      " and v.code = :survey and (:station = '' or s.code = :station) and (:kind = '' or :kind in"
          + " elements(r.classes)) ";

  /** The reports of a survey that count, by their day. */
  @HQL(
      "select new hanki.survey.ReportRow(r.id, r.reportedOn, case when k.id is not null then"
          + " 'consultation' when i.id is not null then 'incident' else null end, coalesce(k.id,"
          + " i.id), coalesce(k.number, i.number), s.shortName, r.cases, r.source, r.reportedBy,"
          + " case when "
          + VISIBLE
          + " then true else false end)"
          + FROM
          + LISTED
          + " order by r.reportedOn, r.id")
  List<ReportRow> listed(
      String survey, String station, String kind, String within, String reader, Page page);

  @HQL("select coalesce(sum(r.cases), 0L)" + FROM + LISTED)
  long casesListed(String survey, String station, String kind);

  @HQL("select count(*)" + FROM + LISTED)
  long countListed(String survey, String station, String kind);

  @HQL(
      "select new hanki.survey.ReportClass(r.id, x) from SurveyReport r join r.classes x"
          + " where r.id in :reports")
  List<ReportClass> classesOf(Collection<Long> reports);

  @HQL(
      "from SurveyReport r join fetch r.survey join fetch r.station left join r.consultation k left"
          + " join r.incident i where r.id = :id and "
          + VISIBLE)
  Optional<SurveyReport> inScope(Long id, String within, String reader);

  @HQL("select r.id from SurveyReport r where r.submitToken = :token")
  Optional<Long> reportedWith(String token);

  /** How many reports of a station stand, counted or not. */
  @HQL(
      "select count(*) from SurveyReport r where r.survey.id = :survey"
          + " and r.station.id = :station and r.standing = true")
  long standingOf(Long survey, Long station);

  /** How many reports stand, counted or not. */
  @HQL("select count(*) from SurveyReport r where r.survey.id = :survey and r.standing = true")
  long standing(Long survey);

  @HQL(
      "select new hanki.survey.ReportedRecord(c.id, c.number, c.receivedOn, s,"
          + " c.withdrawal.withdrawn) from Consultation c join c.station s where c.number = :number"
          + " and "
          + Scope.IN_SCOPE)
  Optional<ReportedRecord> consultation(String number, String within, String reader);

  @HQL(
      "select new hanki.survey.ReportedRecord(c.id, c.number, c.recognisedOn, s,"
          + " c.withdrawal.withdrawn) from Incident c join c.station s where c.number = :number"
          + " and "
          + Scope.IN_SCOPE)
  Optional<ReportedRecord> incident(String number, String within, String reader);

  /** Whether the record stands in the survey; the id that it is not is -1. */
  @HQL(
      "select count(*) from SurveyReport r where r.survey.id = :survey and r.standing = true"
          + " and (r.consultation.id = :consultation or r.incident.id = :incident)")
  long ofRecord(Long survey, Long consultation, Long incident);

  /** The number of a reported incident that grew out of the consultation. */
  @HQL(
      "select i.number from SurveyReport r join r.incident i where r.survey.id = :survey and"
          + " r.standing = true and exists (select 1 from ConsultationEvent e where"
          + " e.consultation.id = :consultation and e.incident.id = i.id) order by i.id limit 1")
  Optional<String> incidentOf(Long survey, Long consultation);

  /** The number of a reported consultation out of which the incident grew. */
  @HQL(
      "select k.number from SurveyReport r join r.consultation k where r.survey.id = :survey and"
          + " r.standing = true and exists (select 1 from ConsultationEvent e where"
          + " e.incident.id = :incident and e.consultation.id = k.id) order by k.id limit 1")
  Optional<String> consultationOf(Long survey, Long incident);
}
