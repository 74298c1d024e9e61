package hanki.trace;

import hanki.platform.audit.Counted;
import java.util.List;

/**
 * What shares traces with those asked about.
 *
 * @param records the latest first
 * @param common those of the traces that everybody has, and that therefore connected nothing
 * @param cut whether there are more
 */
public record Connected(List<Connection> records, List<CommonTrace> common, boolean cut)
    implements Counted {

  @Override
  public long count() {
    return records.size();
  }

  /** A trace that everybody has. */
  public record CommonTrace(Trace trace, String reason) {}
}
