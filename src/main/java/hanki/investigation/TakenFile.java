package hanki.investigation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/** A file as it is handed out: its content is what was kept. */
public record TakenFile(
    Long id, Long incident, String name, FileType type, String sha256, byte[] content)
    implements Traceable {

  @Override
  public String trace() {
    return new Trace()
        .with("file", id)
        .with("incident", incident)
        .with("bytes", content.length)
        .with("sha256", sha256)
        .toString();
  }
}
