/**
 * Completeness (完全性): whether the records of a period are all there. For each month a station says
 * that its records are entered, or that there were none; silence is neither, and never zero.
 *
 * <p>Counts nothing that is published. Tells {@link hanki.statistics.Completeness} which
 * station-months are missing, so that figures say so; checks that consultations that became
 * incidents, and incidents that grew out of consultations, agree.
 *
 * <p>Apart from surveys: a month comes by the calendar, asks every station that exists, has no
 * classes and is never closed, while the answer to a survey is to a question of its own.
 */
package hanki.completeness;
