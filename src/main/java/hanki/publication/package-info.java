/**
 * What leaves the house: figures as a workbook, with filter, time of counting and rule printed in
 * it. The numbers are those of {@code hanki.statistics}; nothing is counted here.
 */
package hanki.publication;
