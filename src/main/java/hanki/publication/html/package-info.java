/** Writes the page with the tables of a report that a force puts on its website. */
package hanki.publication.html;
