package hanki.reference;

/**
 * How many of something a station has.
 *
 * @param station its code
 */
public record StationCount(String station, long count) {}
