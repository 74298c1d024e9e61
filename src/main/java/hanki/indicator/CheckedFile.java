package hanki.indicator;

import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;

/**
 * A file held against what is stored: how many of its good rows are new, how many known.
 *
 * @param takenOverBy officer number; empty while it is only checked
 */
public record CheckedFile(ReportFile file, int fresh, int known, String takenOverBy)
    implements Traceable, ActedBy, Counted {

  CheckedFile(ReportFile file, int fresh, int known) {
    this(file, fresh, known, "");
  }

  CheckedFile takenOverBy(String officer) {
    return new CheckedFile(file, fresh, known, officer);
  }

  /** Rows that cannot be taken over. */
  public int faulty() {
    return file.faults().size();
  }

  @Override
  public long count() {
    return fresh;
  }

  @Override
  public String actor() {
    return takenOverBy;
  }

  @Override
  public String trace() {
    return "file=%s fresh=%d known=%d faulty=%d".formatted(file.name(), fresh, known, faulty());
  }
}
