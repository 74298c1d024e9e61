package hanki.arrest;

/** Totals of everything a list of arrests shows: arrests, and the persons behind them. */
public record ArrestTotals(Long arrests, Long persons) {}
