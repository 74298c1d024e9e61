package hanki.investigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.incident.Custody;
import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.crypto.MaskedName;
import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what is done about an incident, for its page. That it was looked at is told by the command
 * that opened the incident itself.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class ReadingInvestigation {

  private final InvestigationRecords records;
  private final Custodies custodies;
  private final IncidentsInScope incidents;
  private final Sealing sealing;
  private final CurrentOfficer officer;

  @Inject
  ReadingInvestigation(
      InvestigationRecords records,
      Custodies custodies,
      IncidentsInScope incidents,
      Sealing sealing,
      CurrentOfficer officer) {
    this.records = records;
    this.custodies = custodies;
    this.incidents = incidents;
    this.sealing = sealing;
    this.officer = officer;
  }

  /**
   * The incident that a form adds something to.
   *
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  public IncidentHead head(Long incident) {
    Incident of = incidents.workOn(incident);
    return new IncidentHead(of.id(), of.number());
  }

  /**
   * Everything that is done about an incident.
   *
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   */
  public Investigation of(Long incident) {
    return of(incidents.read(incident), officer.scope());
  }

  Investigation of(Incident incident, Scope scope) {
    List<TaskRow> tasks = records.tasks(incident.id(), scope);
    List<CaseEvent> events = records.events(incident.id(), scope);
    List<EvidenceFile> files = records.files(incident.id(), scope);
    List<Custody> held = custodies.ofIncident(incident.id(), scope);
    return new Investigation(
        records.victims(incident.id(), scope).stream().map(this::row).toList(),
        tasks.stream().sorted(Comparator.comparing(TaskRow::isDone)).toList(),
        held.stream().flatMap(custody -> LegalDeadline.of(custody).stream()).toList(),
        course(incident, events, tasks, files, held),
        files.stream().map(FileRow::of).toList(),
        records.notes(incident.id(), scope).stream().map(NoteRow::of).toList());
  }

  private VictimRow row(Victim victim) {
    return new VictimRow(
        victim.id(),
        victim.kind(),
        masked(victim),
        victim.ageBand(),
        victim.sex(),
        victim.prefecture(),
        victim.municipality(),
        victim.loss());
  }

  private String masked(Victim victim) {
    try {
      return MaskedName.of(victim.name(sealing));
    } catch (SealBroken lost) {
      return MaskedName.MASK;
    }
  }

  private static List<Moment> course(
      Incident incident,
      List<CaseEvent> events,
      List<TaskRow> tasks,
      List<EvidenceFile> files,
      List<Custody> held) {
    List<Moment> course = new ArrayList<>();
    if (incident.occurrence().from() != null) {
      course.add(
          Moment.on(
              incident.occurrence().from(),
              incident.occurrence().at(),
              MomentKind.OCCURRED,
              incident.place(),
              ""));
    }
    course.add(
        Moment.on(incident.recognisedOn(), null, MomentKind.RECOGNISED, "", incident.recordedBy()));
    incident
        .progress()
        .forEach(each -> course.add(Moment.cameTo(each.state(), each.at(), each.by())));
    events.forEach(event -> course.add(Moment.of(event)));
    tasks.stream()
        .filter(TaskRow::isDone)
        .forEach(
            task ->
                course.add(
                    Moment.at(task.doneAt(), MomentKind.TASK_DONE, task.title(), task.doneBy())));
    files.forEach(file -> course.addAll(moments(file)));
    held.forEach(custody -> course.addAll(moments(custody)));
    course.sort(Moment.IN_TIME);
    return course;
  }

  private static List<Moment> moments(EvidenceFile file) {
    Moment added = Moment.at(file.addedAt(), MomentKind.FILE_ADDED, file.name(), file.addedBy());
    return file.withdrawal().withdrawn()
        ? List.of(
            added,
            Moment.at(
                file.withdrawal().withdrawnAt(),
                MomentKind.FILE_WITHDRAWN,
                file.name(),
                file.withdrawal().withdrawnBy()))
        : List.of(added);
  }

  private static List<Moment> moments(Custody custody) {
    return Stream.of(
            moment(custody, MomentKind.ARRESTED, custody.arrestedAt()),
            moment(custody, MomentKind.SENT, custody.sentAt()),
            moment(custody, MomentKind.REQUESTED, custody.requestedAt()),
            moment(custody, MomentKind.RELEASED, custody.releasedAt()))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Moment> moment(Custody custody, MomentKind kind, LocalDateTime when) {
    return when == null
        ? List.of()
        : List.of(Moment.on(when.toLocalDate(), when.toLocalTime(), kind, custody.number(), ""));
  }
}
