/**
 * Consultations (相談): what citizens bring to the police, recorded by the officer who received it.
 *
 * <p>Counted once, on the day received. Information received, reports, complaints and requests are
 * kept here too but are not counted.
 *
 * <p>Knows nothing of reports: it only answers {@link hanki.statistics.FigureSource}.
 */
package hanki.consultation;
