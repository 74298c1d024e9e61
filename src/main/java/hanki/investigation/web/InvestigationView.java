package hanki.investigation.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.investigation.FileRow;
import hanki.investigation.Investigation;
import hanki.investigation.LegalDeadline;
import hanki.investigation.ManagingTasks;
import hanki.investigation.Moment;
import hanki.investigation.NoteRow;
import hanki.investigation.ReadingInvestigation;
import hanki.investigation.RecordingVictims;
import hanki.investigation.TaskRow;
import hanki.investigation.UnmaskedName;
import hanki.investigation.VictimRow;
import hanki.platform.web.ByteCount;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * What is done about the incident that a page shows. The lists are those the officer sees, so that
 * a button means the line it stands in, whatever others did meanwhile.
 */
@Named("investigationView")
@ViewScoped
public class InvestigationView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient ReadingInvestigation reading;
  private final transient ManagingTasks managing;
  private final transient RecordingVictims victims;
  private final transient CurrentOfficer officer;
  private final transient TermWords terms;

  private Long incident;
  private List<TaskRow> tasks;
  private List<VictimRow> harmed;
  private transient Investigation all;
  private transient UnmaskedName unmasked;

  @Inject
  InvestigationView(
      ReadingInvestigation reading,
      ManagingTasks managing,
      RecordingVictims victims,
      CurrentOfficer officer,
      TermWords terms) {
    this.reading = reading;
    this.managing = managing;
    this.victims = victims;
    this.officer = officer;
    this.terms = terms;
  }

  /** Reads what belongs to the incident that was opened. */
  public void open(Long id) {
    if (incident == null) {
      incident = id;
      tasks = all().tasks();
      harmed = all().victims();
    }
  }

  private Investigation all() {
    if (all == null) {
      all = reading.of(incident);
    }
    return all;
  }

  /** Says that a task is done. */
  public String finish(Long task) {
    managing.finish(incident, task);
    return again();
  }

  /** Says that it is not done after all. */
  public String reopen(Long task) {
    managing.reopen(incident, task);
    return again();
  }

  private String again() {
    return "/incident/show?faces-redirect=true&id=" + incident;
  }

  /** Opens the name of a victim on this page. */
  public void unmask(Long victim) {
    unmasked = victims.unmask(incident, victim);
  }

  /** The name, if it was just opened; its mask else. */
  public String name(VictimRow victim) {
    return isOpen(victim) ? unmasked.name() : victim.masked();
  }

  /** Whether the name of this one was just opened. */
  public boolean isOpen(VictimRow victim) {
    return unmasked != null && unmasked.victim().equals(victim.id());
  }

  public boolean isUnmasker() {
    return officer.may(Permission.UNSEAL_NAMES);
  }

  /** Whether this officer may add events, files, notes and victims. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_INCIDENTS);
  }

  public List<TaskRow> getTasks() {
    return tasks;
  }

  public List<VictimRow> getVictims() {
    return harmed;
  }

  public List<LegalDeadline> getDeadlines() {
    return all().deadlines();
  }

  public List<Moment> getCourse() {
    return all().course();
  }

  public List<FileRow> getFiles() {
    return all().files();
  }

  public List<NoteRow> getNotes() {
    return all().notes();
  }

  /** R2.6.30 17:00. */
  public String due(TaskRow task) {
    return terms.due(task);
  }

  /** 残り 3時間20分. */
  public String left(TaskRow task) {
    return terms.left(terms.left(task));
  }

  /** Class of its tag. */
  public String tag(TaskRow task) {
    return TermWords.tag(terms.left(task));
  }

  /** 残り 3時間20分. */
  public String leftOf(LegalDeadline deadline) {
    return terms.left(terms.left(deadline));
  }

  /** Class of its tag. */
  public String tagOf(LegalDeadline deadline) {
    return TermWords.tag(terms.left(deadline));
  }

  /** 1.2MB. */
  public String size(FileRow file) {
    return ByteCount.text(file.bytes());
  }
}
