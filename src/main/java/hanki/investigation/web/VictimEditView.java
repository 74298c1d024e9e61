package hanki.investigation.web;

import hanki.investigation.AgeBand;
import hanki.investigation.ReadingInvestigation;
import hanki.investigation.RecordingVictims;
import hanki.investigation.Sex;
import hanki.investigation.Victim;
import hanki.investigation.VictimKind;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Records a victim of an incident, or corrects one. */
@Named("victimEditView")
@ViewScoped
public class VictimEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient RecordingVictims recording;
  private final transient Reference reference;

  private String id;
  private boolean named;
  private VictimForm form = new VictimForm();

  @Inject
  VictimEditView(
      ReadingInvestigation reading,
      RecordingVictims recording,
      Reference reference,
      Forms forms,
      Texts texts) {
    super(reading, forms, texts);
    this.recording = recording;
    this.reference = reference;
  }

  /** Opens an empty form, or that of the victim in the address. */
  public void load() {
    if (opens() && isCorrection()) {
      Victim victim = recording.open(incidentId(), RecordId.parse(id));
      named = victim.isNamed();
      form = VictimForm.of(victim);
    }
  }

  /** Saves it and shows the incident. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    if (isCorrection()) {
      recording.correct(incidentId(), RecordId.parse(id), form.getVersion(), form.toDraft(named));
    } else {
      recording.record(incidentId(), form.toDraft(false));
    }
    return done(text(BUNDLE, isCorrection() ? "victim.corrected" : "victim.added"));
  }

  /** Whether a victim is corrected that was recorded before. */
  public boolean isCorrection() {
    return id != null && !id.isEmpty();
  }

  /** Whether a name is kept, which an empty field leaves as it is. */
  public boolean isNamed() {
    return named;
  }

  public List<VictimKind> getKinds() {
    return List.of(VictimKind.values());
  }

  public List<AgeBand> getAgeBands() {
    return List.of(AgeBand.values());
  }

  public List<Sex> getSexes() {
    return List.of(Sex.values());
  }

  public List<Prefecture> getPrefectures() {
    return reference.prefectures();
  }

  public VictimForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
