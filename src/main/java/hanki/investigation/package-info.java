/**
 * Investigation (捜査): what is done about an incident – who was harmed, what is to be done by when,
 * what happened in which order, the files and the notes of the own force.
 *
 * <p>Counts nothing. Uses incident; of arrests it only asks {@link hanki.incident.CustodySource},
 * from which the terms of law run. Everything is seen and kept within the scope of its incident,
 * and a withdrawn incident takes nothing new.
 */
package hanki.investigation;
