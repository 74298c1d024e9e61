/**
 * Surge watch (急増の監視): weekly counts of fake-site reports and consultations against their own past,
 * and alerts that an analyst confirms, keeps an eye on or dismisses with a reason.
 *
 * <p>Counts nothing itself: a week's count is a {@link hanki.statistics.Figure} under the rule of
 * its measure, and opens onto exactly its records. Knows no record feature, only measures by code.
 *
 * <p>A feature of its own beside statistics, since it keeps records (the alerts) and looks for
 * traces, which figures know nothing of.
 */
package hanki.surge;
