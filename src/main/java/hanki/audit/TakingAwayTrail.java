package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.query.Page;

/** Takes the trail away: as a whole for the verifier, or what a filter leaves for reading. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_AUDIT_TRAIL)
public class TakingAwayTrail {

  private static final int CHUNK = 2000;
  private static final int LONGEST_PURPOSE = 200;

  private final AuditEntries entries;
  private final SearchingTrail searching;
  private final SignedHeads heads;

  @Inject
  TakingAwayTrail(AuditEntries entries, SearchingTrail searching, SignedHeads heads) {
    this.entries = entries;
    this.searching = searching;
    this.heads = heads;
  }

  /**
   * The whole chain is to be taken away. Signs its head, so that the verifier can tell its end.
   *
   * @throws PurposeMissing if it is not said what for
   */
  @Audited("audit.export")
  public TakenTrail whole(String purpose) {
    String said = purpose(purpose);
    heads.sign();
    long last = entries.length();
    return new TakenTrail("jsonl", AuditFilter.nothing(), last, last, said);
  }

  /**
   * What the filter leaves is to be taken away.
   *
   * @throws PurposeMissing if it is not said what for
   */
  @Audited("audit.export")
  public TakenTrail filtered(AuditFilter filter, String purpose) {
    String said = purpose(purpose);
    return new TakenTrail("csv", filter, entries.length(), searching.count(filter), said);
  }

  private static String purpose(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new PurposeMissing();
    }
    String said = typed.strip();
    return said.length() > LONGEST_PURPOSE ? said.substring(0, LONGEST_PURPOSE) : said;
  }

  /** Hands over the entries, oldest first. That they are taken was written down before. */
  public void handOver(TakenTrail taken, Consumer<ChainedEntry> receiver) {
    boolean whole = taken.format().equals("jsonl");
    long after = 0;
    List<ChainedEntry> chunk = List.of();
    do {
      chunk =
          whole
              ? entries.following(after, taken.last(), Page.first(CHUNK))
              : searching.following(taken.filter(), after, taken.last(), CHUNK);
      chunk.forEach(receiver);
      after = chunk.isEmpty() ? after : chunk.get(chunk.size() - 1).seq();
    } while (!chunk.isEmpty());
  }
}
