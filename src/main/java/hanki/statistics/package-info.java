/**
 * Measures, figures and their comparison. A figure is a query under a written rule, never a
 * counter, and opens onto the records that make it.
 *
 * <p>Knows no record feature: each implements {@link hanki.statistics.FigureSource} and is found by
 * CDI.
 */
package hanki.statistics;
