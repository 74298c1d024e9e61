/** Writes workbooks: a table in, bytes out. */
package hanki.publication.xlsx;
