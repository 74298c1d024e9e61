package hanki.publication;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import java.util.List;

/**
 * What differs between two times at which the figures of a report were counted.
 *
 * @param report id of the report
 * @param figures those that differ, or rest on other records
 * @param records those behind it, each once
 */
public record Differences(
    Long report, List<ComparingVintages.Moved> figures, List<MovedRecord> records)
    implements Traceable, Counted {

  @Override
  public long count() {
    return records.size();
  }

  @Override
  public String trace() {
    return "figures=" + figures.size();
  }
}
