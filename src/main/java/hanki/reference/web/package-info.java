/** The lists of reference tables, for everybody to read and to take away. */
package hanki.reference.web;
