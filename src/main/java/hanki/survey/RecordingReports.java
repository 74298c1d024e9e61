package hanki.survey;

import hanki.consultation.Consultation;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.StationNotYours;
import hanki.incident.Incident;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reports records and stated numbers into surveys, and takes reports back. */
@ApplicationScoped
@Transactional
public class RecordingReports {

  private static final Long NONE = -1L;

  private final SurveyReports reports;
  private final OpenSurveys surveys;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingReports(
      SurveyReports reports, OpenSurveys surveys, CurrentOfficer officer, BusinessClock clock) {
    this.reports = reports;
    this.surveys = surveys;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Reports a consultation or an incident; sent twice with the same token it is reported once.
   *
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyClosed if it takes nothing any more
   * @throws NoRecordOfThatNumber if there is none, or none the officer may see
   * @throws ReportOfWithdrawn if the record was withdrawn
   * @throws ReportedBefore if it stands in the survey already
   * @throws ReportedAsItsOther if the incident it became, or the consultation it was, stands there
   * @throws NotAmongTheClasses if it names none, or too many
   * @throws ReportedOutsideThePeriod if the survey does not count that day
   * @throws AnsweredAlready if the station's answer is whole
   */
  @Audited("survey.report")
  @Permitted(Permission.ANSWER_SURVEYS)
  public Long report(String code, ReportDraft draft) {
    Optional<Long> already = reports.reportedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    Survey survey = surveys.open(code);
    Scope scope = officer.scope();
    Optional<ReportedRecord> consultation =
        reports.consultation(draft.number(), scope.within(), scope.reader());
    Optional<ReportedRecord> incident =
        reports.incident(draft.number(), scope.within(), scope.reader());
    ReportedRecord record =
        consultation.or(() -> incident).orElseThrow(() -> new NoRecordOfThatNumber(draft.number()));
    keepToOneReport(survey, record, consultation.isPresent());
    keepToTheSurvey(survey, draft.classes(), draft.reportedOn());
    if (draft.reportedOn().isBefore(record.day())) {
      throw new ReportedBeforeItsRecord(record.number());
    }
    surveys.keepToUnanswered(survey, record.station());
    return add(
        survey,
        record.station(),
        new SurveyReport.Content(
            draft.reportedOn(),
            consultation.isPresent() ? reference(Consultation.class, record) : null,
            consultation.isPresent() ? null : reference(Incident.class, record),
            draft.classes(),
            1,
            "",
            draft.submitToken()));
  }

  private <T> T reference(Class<T> type, ReportedRecord record) {
    return reports.entityManager().getReference(type, record.id());
  }

  private Long add(Survey survey, Station station, SurveyReport.Content content) {
    SurveyReport report =
        new SurveyReport(survey, station, content, officer.get().code(), clock.instant());
    reports.add(report);
    return report.id();
  }

  private void keepToOneReport(Survey survey, ReportedRecord record, boolean consultation) {
    if (record.withdrawn()) {
      throw new ReportOfWithdrawn(record.number());
    }
    long standing =
        reports.ofRecord(
            survey.id(), consultation ? record.id() : NONE, consultation ? NONE : record.id());
    if (standing > 0) {
      throw new ReportedBefore(record.number());
    }
    Optional<String> other =
        consultation
            ? reports.incidentOf(survey.id(), record.id())
            : reports.consultationOf(survey.id(), record.id());
    other.ifPresent(
        number -> {
          throw new ReportedAsItsOther(record.number(), number);
        });
  }

  private void keepToTheSurvey(Survey survey, Set<String> classes, LocalDate day) {
    if (classes.isEmpty()
        || classes.size() > 1 && !survey.isSeveral()
        || !classes.stream().allMatch(survey::hasClass)) {
      throw new NotAmongTheClasses();
    }
    if (day.isBefore(survey.firstDay())
        || day.isAfter(survey.lastDay())
        || day.isAfter(clock.today())) {
      throw new ReportedOutsideThePeriod(survey.firstDay().toString(), survey.lastDay().toString());
    }
  }

  /**
   * States a number for which there are no records here; sent twice with the same token it is
   * stated once.
   *
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyClosed if it takes nothing any more
   * @throws StationNotAsked if the survey does not ask the station
   * @throws StationNotYours if the officer does not answer for the station
   * @throws NotAmongTheClasses if it names no class of the survey
   * @throws ReportedOutsideThePeriod if the survey does not count that day
   * @throws AnsweredAlready if the station's answer is whole
   */
  @Audited("survey.state")
  @Permitted(Permission.DEFINE_SURVEYS)
  public Long state(String code, StatedDraft draft) {
    Optional<Long> already = reports.reportedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    Survey survey = surveys.open(code);
    Station station = surveys.station(survey, draft.station());
    if (!officer.scope().covers(station)) {
      throw new StationNotYours(station.name().ja());
    }
    keepToTheSurvey(survey, Set.of(draft.kind()), draft.reportedOn());
    surveys.keepToUnanswered(survey, station);
    return add(
        survey,
        station,
        new SurveyReport.Content(
            draft.reportedOn(),
            null,
            null,
            Set.of(draft.kind()),
            draft.cases(),
            draft.source(),
            draft.submitToken()));
  }

  /**
   * Takes a report back; it stays with who took it back, and the record can be reported again.
   *
   * @throws NoSuchReport if there is none, or none the officer may see
   * @throws SurveyClosed if the answer was returned meanwhile
   * @throws StationNotYours if the officer does not answer for the station
   * @throws AnsweredAlready if the station's answer is whole
   */
  @Audited("survey.take-back")
  @Permitted(Permission.ANSWER_SURVEYS)
  public Long takeBack(Long id) {
    Scope scope = officer.scope();
    SurveyReport report =
        reports.inScope(id, scope.within(), scope.reader()).orElseThrow(NoSuchReport::new);
    report.survey().keepWhileClosed();
    if (!scope.covers(report.station())) {
      throw new StationNotYours(report.station().name().ja());
    }
    surveys.keepToUnanswered(report.survey(), report.station());
    report.takeBack(officer.get().code(), clock.instant());
    return id;
  }
}
