/** The page of what was found. */
package hanki.search.web;
