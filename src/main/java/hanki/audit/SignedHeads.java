package hanki.audit;

import hanki.audit.chain.HeadsFile;
import hanki.audit.chain.SignedHead;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Signs where the chain stands and appends it to a file outside of the database, so that its end
 * cannot be cut off, nor the whole be replaced by an older copy, unnoticed.
 */
@ApplicationScoped
@Transactional
public class SignedHeads {

  private final AuditEntries entries;
  private final AuditKeys keys;
  private final BusinessClock clock;
  private final HeadsFile file;
  private long signed;

  @Inject
  SignedHeads(AuditEntries entries, AuditKeys keys, BusinessClock clock) {
    this(entries, keys, clock, file(new Settings()));
  }

  SignedHeads(AuditEntries entries, AuditKeys keys, BusinessClock clock, Path file) {
    this.entries = entries;
    this.keys = keys;
    this.clock = clock;
    this.file = new HeadsFile(file);
  }

  private static Path file(Settings settings) {
    String named = settings.text("hanki.audit.heads");
    return named.isEmpty()
        ? settings.dataFolder().resolve("audit-heads.jsonl")
        : Path.of(named).toAbsolutePath();
  }

  /**
   * Signs the present head, if the chain has grown since the last time.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public synchronized void sign() {
    AuditHead head = entries.head();
    if (head.seq() == signed) {
      return;
    }
    try {
      file.append(SignedHead.sign(head.seq(), clock.instant(), head.hash(), keys.key()));
      signed = head.seq();
    } catch (IOException unwritable) {
      throw new UncheckedIOException("signed heads cannot be written", unwritable);
    }
  }

  /**
   * All heads that were signed, oldest first.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no head
   */
  List<SignedHead> all() {
    try {
      return file.read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("signed heads cannot be read", unreadable);
    }
  }
}
