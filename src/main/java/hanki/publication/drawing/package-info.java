/** Lays charts and diagrams of reports out, once for the page and for paper. */
package hanki.publication.drawing;
