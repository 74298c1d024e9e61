package hanki.investigation;

import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All repositories of this feature, for one incident. */
@ApplicationScoped
class InvestigationRecords {

  private final Victims victims;
  private final Tasks tasks;
  private final CaseEvents events;
  private final EvidenceFiles files;
  private final CaseNotes notes;

  @Inject
  InvestigationRecords(
      Victims victims, Tasks tasks, CaseEvents events, EvidenceFiles files, CaseNotes notes) {
    this.victims = victims;
    this.tasks = tasks;
    this.events = events;
    this.files = files;
    this.notes = notes;
  }

  void add(Victim victim) {
    victims.add(victim);
  }

  void add(Task task) {
    tasks.add(task);
  }

  void add(CaseEvent event) {
    events.add(event);
  }

  void add(CaseNote note) {
    notes.add(note);
  }

  List<Victim> victims(Long incident, Scope scope) {
    return victims.ofIncident(incident, scope.within(), scope.reader());
  }

  List<TaskRow> tasks(Long incident, Scope scope) {
    return tasks.ofIncident(incident, scope.within(), scope.reader());
  }

  List<CaseEvent> events(Long incident, Scope scope) {
    return events.ofIncident(incident, scope.within(), scope.reader());
  }

  List<EvidenceFile> files(Long incident, Scope scope) {
    return files.ofIncident(incident, scope.within(), scope.reader());
  }

  List<CaseNote> notes(Long incident, Scope scope) {
    return notes.ofIncident(incident, scope.within(), scope.reader());
  }
}
