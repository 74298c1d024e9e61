/**
 * Traces of crime: fake sites and the reports of them. (The statistical thing is a measure, never
 * an indicator.)
 *
 * <p>A site is one normalised address, a report is one row of a source. Both are counted: reports
 * on the day reported, sites on the day first reported. A fake address is never shown as a link.
 */
package hanki.indicator;
