package hanki.indicator;

import hanki.platform.audit.Traceable;

/** A file held against what is stored: how many of its good rows are new, how many known. */
public record CheckedFile(ReportFile file, int fresh, int known) implements Traceable {

  /** Rows that cannot be taken over. */
  public int faulty() {
    return file.faults().size();
  }

  @Override
  public String trace() {
    return "file=%s fresh=%d known=%d faulty=%d".formatted(file.name(), fresh, known, faulty());
  }
}
