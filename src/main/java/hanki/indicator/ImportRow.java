package hanki.indicator;

import java.time.Instant;

/** One line of the list of files taken over. */
public record ImportRow(
    Long id,
    Instant importedAt,
    String importedBy,
    String fileName,
    Integer added,
    Integer known,
    Integer faulty) {}
