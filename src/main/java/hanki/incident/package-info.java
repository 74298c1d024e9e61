/**
 * Incidents (認知事件): one recognised offence, from the report of damage to the end of its
 * investigation.
 *
 * <p>Counted once, on the day recognised, at the station that recognised it, if it was judged to be
 * cyber; its losses are counted in yen by the same rule.
 *
 * <p>Knows nothing of reports: it only answers {@link hanki.statistics.FigureSource}.
 */
package hanki.incident;
