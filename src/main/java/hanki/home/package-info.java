/**
 * The first page and the way from it: what each role finds in the navigation. Knows every feature's
 * pages.
 */
package hanki.home;
