package hanki.completeness;

/**
 * Months that are over and of which nothing was said, for the first page.
 *
 * @param missing station-months of the stations for which the officer may speak
 */
public record MonthWork(long missing) {}
