package hanki.indicator;

import java.time.LocalDateTime;

/** One report of a site: when, as which brand, from which line of which file. */
public record ReportLine(LocalDateTime reportedAt, String brand, String fileName, Long line) {}
