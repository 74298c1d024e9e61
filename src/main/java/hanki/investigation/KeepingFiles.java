package hanki.investigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;

/** Keeps the files of cases, hands them out, and withdraws them. */
@ApplicationScoped
@Transactional
@WithinScope
public class KeepingFiles {

  private static final long MEGABYTE = 1024L * 1024;

  private final EvidenceFiles files;
  private final FileStore store;
  private final IncidentsInScope incidents;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  KeepingFiles(
      EvidenceFiles files,
      FileStore store,
      IncidentsInScope incidents,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.files = files;
    this.store = store;
    this.incidents = incidents;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Keeps a file; sent twice with the same token it is kept once.
   *
   * @return the incident's id
   * @throws FileTooLarge if it has more bytes than {@code hanki.incident.file-megabytes}
   * @throws FileEmpty if it has none
   * @throws FileKindUnknown if its content is of no kind that is kept
   * @throws FileKeptBefore if the incident has this content already
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.add-file")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long add(Long incident, FileDraft draft, InputStream content) {
    Incident of = incidents.workOn(incident);
    if (files.addedWith(draft.submitToken()).isEmpty()) {
      FileStore.Taken taken =
          store.take(
              content, draft.name(), settings.number("hanki.incident.file-megabytes") * MEGABYTE);
      files.namesOf(incident, taken.sha256()).stream()
          .findFirst()
          .ifPresent(
              name -> {
                throw new FileKeptBefore(name);
              });
      files.add(new EvidenceFile(of, draft, taken, officer.get().code(), clock.instant()));
    }
    return incident;
  }

  /**
   * Hands a file out, after comparing its content with what was kept. A withdrawn one too: why it
   * was withdrawn can only be judged by who sees it.
   *
   * @throws NoSuchFile if there is none, or none the officer may see
   * @throws FileBroken if its content is missing or not what was kept
   */
  @Audited("incident.file")
  @Permitted(Permission.READ_CASES)
  public TakenFile take(Long id) {
    EvidenceFile file = file(id);
    Long incident = file.incident().id();
    byte[] content =
        store.read(file.sha256()).orElseThrow(() -> new FileBroken(incident, file.name()));
    return new TakenFile(id, incident, file.name(), file.type(), file.sha256(), content);
  }

  /**
   * Withdraws a file: it stays, with the reason.
   *
   * @throws NoSuchFile if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.withdraw-file")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long withdraw(Long incident, Long id, String reason) {
    incidents.workOn(incident);
    EvidenceFile file = file(id);
    if (!file.incident().id().equals(incident)) {
      throw new NoSuchFile();
    }
    file.withdraw(officer.get().code(), clock.instant(), reason.strip());
    return incident;
  }

  private EvidenceFile file(Long id) {
    return files
        .inScope(id, officer.scope().within(), officer.scope().reader())
        .orElseThrow(NoSuchFile::new);
  }
}
