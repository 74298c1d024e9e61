package hanki.completeness;

/** Records of a station in a month. */
public record MonthCount(String station, Integer year, Integer month, Long records) {}
