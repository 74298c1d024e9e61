package hanki.statistics;

/** One counted number with the address under which its records are found. */
public record Figure(FigureAddress address, long value) {}
