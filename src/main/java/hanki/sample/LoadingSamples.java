package hanki.sample;

import hanki.arrest.RecordingArrests;
import hanki.arrest.RecordingClearances;
import hanki.consultation.RecordingConsultations;
import hanki.incident.RecognisingIncidents;
import hanki.investigation.LoadingInvestigations;
import hanki.jointinvestigation.LoadingJointInvestigations;
import hanki.platform.Settings;
import hanki.platform.persistence.DatabaseReady;
import hanki.statistics.FigureBook;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Loads the fictitious records, if the setting asks for them and there are no records yet. */
@ApplicationScoped
public class LoadingSamples {

  private static final String RECORDED_BY = "A-001";

  private final RecordingConsultations consultations;
  private final RecognisingIncidents incidents;
  private final RecordingArrests arrests;
  private final RecordingClearances clearances;
  private final LoadingInvestigations investigations;
  private final SampleAnswers answers;
  private final LoadingJointInvestigations joint;
  private final SamplePartners partners;
  private final FigureBook figures;
  private final Settings settings = new Settings();

  @Inject
  LoadingSamples(
      RecordingConsultations consultations,
      RecognisingIncidents incidents,
      RecordingArrests arrests,
      RecordingClearances clearances,
      LoadingInvestigations investigations,
      SampleAnswers answers,
      LoadingJointInvestigations joint,
      SamplePartners partners,
      FigureBook figures) {
    this.consultations = consultations;
    this.incidents = incidents;
    this.arrests = arrests;
    this.clearances = clearances;
    this.investigations = investigations;
    this.answers = answers;
    this.joint = joint;
    this.partners = partners;
    this.figures = figures;
  }

  void atStart(@Observes @Priority(40) DatabaseReady ready) {
    boolean empty =
        figures.measures().stream().allMatch(measure -> figures.latestDay(measure).isEmpty());
    if (!settings.text("hanki.sample").equals("false") && empty) {
      SampleRecords samples = new SampleRecords();
      consultations.loadSamples(
          samples.consultations(), new SampleCourses(SampleRecords.LAST_WEEKS)::of, RECORDED_BY);
      incidents.loadSamples(new SampleIncidents().incidents(), RECORDED_BY);
      investigations.load(new SampleInvestigation().investigation(), RECORDED_BY);
      SampleArrests arrested = new SampleArrests();
      arrests.loadSamples(arrested.arrests(), RECORDED_BY);
      SampleJoint samplesOfJoint = new SampleJoint();
      arrests.loadSamples(samplesOfJoint.arrests(), RECORDED_BY);
      partners.load();
      joint.load(samplesOfJoint.investigations(), RECORDED_BY);
      clearances.loadSamples(arrested.naming(samples.clearances()), RECORDED_BY);
      if (settings.isOn("hanki.sample")) {
        loadRecent();
      }
      answers.load(RECORDED_BY);
    }
  }

  private void loadRecent() {
    SampleRecent recent = new SampleRecent();
    consultations.loadSamples(
        recent.consultations(), new SampleCourses(SampleRecent.LAST_WEEKS)::of, RECORDED_BY);
    clearances.loadSamples(recent.clearances(), RECORDED_BY);
  }
}
