/**
 * What leaves the house: reports made of blocks whose numbers are figures, and tables as workbooks,
 * with filter, time of counting and rule printed in them.
 *
 * <p>The numbers are those of {@code hanki.statistics} and the published ones of {@code
 * hanki.national}; nothing is counted here. A {@link hanki.publication.ReadyReport} has all its
 * numbers in place: page, PDF, slides, workbook and machine-readable file are made of that one.
 */
package hanki.publication;
