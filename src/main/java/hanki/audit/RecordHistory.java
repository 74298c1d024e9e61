package hanki.audit;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.Instant;
import java.util.List;

/**
 * What became of one record, the latest version first.
 *
 * @param folder of the pages that show it
 * @param feature package of the record, where its words stand
 */
public record RecordHistory(
    String kind, Long id, String number, String folder, String feature, List<Revision> revisions)
    implements Traceable, Counted {

  /**
   * One version.
   *
   * @param version the first is 0
   * @param actor officer number
   * @param reason empty if none was asked for
   */
  public record Revision(
      int version,
      Instant at,
      String actor,
      String action,
      String reason,
      List<FieldChange> changes) {}

  /** One field; null where it held nothing. */
  public record FieldChange(String field, String before, String after) {}

  @Override
  public String trace() {
    return new Trace().with("kind", kind).toString();
  }

  @Override
  public long count() {
    return revisions.size();
  }
}
