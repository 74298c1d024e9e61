package hanki.trace;

import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * A record that shares traces with those asked about.
 *
 * @param carrier what kind of record it is
 * @param shared those of one's own traces that it carries too, in the order they were given
 */
public record Connection(
    Carrier carrier, Long id, String number, LocalDate day, Label station, List<Trace> shared) {}
