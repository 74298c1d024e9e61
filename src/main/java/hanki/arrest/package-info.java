/**
 * Clearances (検挙): offences cleared by sending the case to the prosecutor, counted by act; the
 * cleared persons (検挙人員) are counted apart.
 *
 * <p>逮捕 is something else: a person taken into custody. Counted on the day the clearance was
 * processed, not on the day of the offence.
 */
package hanki.arrest;
