package hanki.audit;

import java.time.Instant;
import java.util.List;

/**
 * What was done to one record since a moment, the latest first.
 *
 * @param number 受理番号 or the like; empty for who may not see the record
 */
public record RecordSteps(Long id, String number, List<Step> steps) {

  /** Of a record whose history is not kept, or that was not changed. */
  public static RecordSteps none(Long id) {
    return new RecordSteps(id, "", List.of());
  }

  /**
   * One version.
   *
   * @param version the first is 0
   * @param actor officer number
   * @param reason empty if none was asked for, and for who may not see the record
   */
  public record Step(int version, Instant at, String actor, String action, String reason) {}
}
