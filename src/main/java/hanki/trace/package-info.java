/**
 * Traces (痕跡): addresses, numbers and accounts by which an offender reached somebody or was paid,
 * as officers paste them, and which records share one.
 *
 * <p>Counts nothing. Any feature whose records carry traces answers {@link
 * hanki.trace.TraceSource}; knows none of them. What everybody has (gmail.com) connects nothing: a
 * reference table.
 */
package hanki.trace;
