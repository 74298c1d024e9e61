package hanki.jointinvestigation.web;

import hanki.identity.CurrentOfficer;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointInvestigationChangedMeanwhile;
import hanki.jointinvestigation.NoSuchJointInvestigation;
import hanki.jointinvestigation.RecordingJointInvestigations;
import hanki.period.EraDate;
import hanki.platform.web.Address;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Records a joint investigation or corrects it; what can be chosen says {@link JointChoicesView}.
 */
@Named("jointInvestigationEditView")
@ViewScoped
public class JointInvestigationEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final transient RecordingJointInvestigations recording;
  private final transient FindingJointInvestigations finding;
  private final transient JointChoicesView choices;
  private final transient JointProposals proposals;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private String group;
  private String from;
  private String to;
  private String incidents = "";
  private String number;
  private JointInvestigationForm form;
  private JointInvestigationForm opened;
  private Conflict conflict;

  @Inject
  JointInvestigationEditView(
      RecordingJointInvestigations recording,
      FindingJointInvestigations finding,
      JointChoicesView choices,
      JointProposals proposals,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.finding = finding;
    this.choices = choices;
    this.proposals = proposals;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens an empty form, or that of the record in the address.
   *
   * @throws NoSuchJointInvestigation if there is none, or none that the officer's police keeps
   */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form =
          JointInvestigationForm.empty(
              new EraDate(days.today()), officer.get().station().code(), officer.get().force());
      choices.name(form);
      if (group != null) {
        proposals
            .group(group, from, to)
            .ifPresent(
                found -> {
                  proposals.fill(form, found);
                  incidents = JointProposals.incidents(found);
                });
      }
      return;
    }
    JointInvestigation found = finding.open(RecordId.parse(id));
    if (!finding.isKept(found.id())) {
      throw new NoSuchJointInvestigation();
    }
    number = found.number();
    form = form(found);
    opened = form(found);
  }

  private JointInvestigationForm form(JointInvestigation of) {
    JointInvestigationForm filled = JointInvestigationForm.of(of);
    choices.name(filled);
    return filled;
  }

  /** Adds the forces that the field names; what it does not know stays in the field. */
  public void add() {
    List<String> unknown = new ArrayList<>();
    for (String force : choices.forces(getForm().getAddMembers(), unknown)) {
      if (!form.hasMember(force)) {
        form.addMember(force);
      }
    }
    choices.name(form);
    form.setAddMembers(String.join("、", unknown));
    if (!unknown.isEmpty()) {
      forms.reject("addMembers", texts.text(BUNDLE, "edit.unknownForces", form.getAddMembers()));
    }
  }

  /** Takes a member away. */
  public void remove(String key) {
    getForm().removeMember(key);
  }

  /** One place earlier. */
  public void up(String key) {
    getForm().moveUp(key);
  }

  /** One place later. */
  public void down(String key) {
    getForm().moveDown(key);
  }

  /** Saves and shows the record. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    if (number == null && !officer.get().station().isHeadquarters()) {
      form.setStation(officer.get().station().code());
    }
    Long saved = number == null ? recording.record(form.toDraft(days.today())) : correct();
    if (saved == null) {
      return null;
    }
    forms.done(
        texts.text(
            BUNDLE, number == null ? "edit.recorded" : "edit.corrected", finding.numberOf(saved)));
    return number == null && !incidents.isEmpty()
        ? new Address("share")
            .with("faces-redirect", "true")
            .with("joint", saved)
            .with("numbers", incidents)
            .toString()
        : "show?faces-redirect=true&id=" + saved;
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct() {
    Long record = RecordId.parse(id);
    try {
      return recording.correct(record, form.getVersion(), form.toDraft(days.today()));
    } catch (JointInvestigationChangedMeanwhile changed) {
      JointInvestigationForm theirs = form(finding.open(record));
      choices.name(form);
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms.conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return null;
    }
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Only headquarters record for other stations. */
  public boolean isStationChosen() {
    return officer.get().station().isHeadquarters();
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile
   */
  public JointInvestigationForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  /** The number of the record being corrected; null for a new one. */
  public String getNumber() {
    return number;
  }

  /** A record of the group it is proposed for; null for none. */
  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
