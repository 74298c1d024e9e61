/**
 * The technical ground: settings, database, clock, pages, the mark of an audited command.
 *
 * <p>Knows no feature; every feature may use it.
 */
package hanki.platform;
