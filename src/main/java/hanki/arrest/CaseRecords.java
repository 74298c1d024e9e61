package hanki.arrest;

import java.util.List;

/** The arrests and clearances of one suspect, or of one incident, the earliest first. */
public record CaseRecords(List<ArrestRow> arrests, List<ClearanceRow> clearances) {

  /** Whether there is any. */
  public boolean isEmpty() {
    return arrests.isEmpty() && clearances.isEmpty();
  }
}
