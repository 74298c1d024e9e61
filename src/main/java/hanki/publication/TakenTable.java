package hanki.publication;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import hanki.reference.CategoryScheme;
import hanki.statistics.FigureTable;
import java.time.Instant;

/**
 * The answer to a question as it is taken away: counted at one moment, by one reader.
 *
 * @param version the version of a classification in which the rows are counted; null for rows as
 *     recorded
 * @param western whether years are written by the western calendar
 * @param countedBy officer number
 */
public record TakenTable(
    FigureTable table, CategoryScheme version, boolean western, Instant countedAt, String countedBy)
    implements Traceable, Counted {

  @Override
  public long count() {
    return table.lines().size();
  }

  @Override
  public String trace() {
    return table.question().trace() + " rows=" + count();
  }
}
