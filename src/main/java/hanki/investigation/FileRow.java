package hanki.investigation;

import hanki.withdrawal.Withdrawal;
import java.io.Serializable;
import java.time.Instant;

/** A file as pages list it. */
public record FileRow(
    Long id,
    String name,
    String description,
    FileType type,
    long bytes,
    String sha256,
    String addedBy,
    Instant addedAt,
    Withdrawal withdrawal)
    implements Serializable {

  static FileRow of(EvidenceFile file) {
    return new FileRow(
        file.id(),
        file.name(),
        file.description(),
        file.type(),
        file.bytes(),
        file.sha256(),
        file.addedBy(),
        file.addedAt(),
        file.withdrawal());
  }

  public boolean isWithdrawn() {
    return withdrawal.withdrawn();
  }
}
