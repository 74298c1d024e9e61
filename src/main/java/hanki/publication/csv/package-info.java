/** Writes text files for spreadsheets: a table in, bytes out. */
package hanki.publication.csv;
