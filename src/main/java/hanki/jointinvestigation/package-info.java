/**
 * Joint investigations (合同捜査・共同捜査): which forces work on a case together since when, under which
 * agreement, what they share, what was approved, asked and decided.
 *
 * <p>Arrests and clearances count where they are recorded. Here they are added up over the forces,
 * once as a sum and once without those named twice, and both are shown. Counted of its own: persons
 * arrested in joint investigations, who are among the persons arrested.
 *
 * <p>Seen by the police that keeps the record, and by every member from the day it joined to the
 * day it left. A member sees of another's records only what was shared, as the lines on this page.
 * Uses arrest and incident; they know nothing of it.
 */
package hanki.jointinvestigation;
