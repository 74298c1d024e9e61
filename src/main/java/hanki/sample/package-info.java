/**
 * Fictitious records (架空), seeded and the same each time, whose totals equal what Miyagi police
 * published for 平成30年 and 令和元年: consultations 2,002 and 2,292, cleared cases 412 and 386,
 * unauthorised transfers 5 and 12 with 761万円 and 1,066万円 (seminar deck, 令和2〜3年).
 *
 * <p>Loaded by the switch {@code hanki.sample} at the first start, never into a database that has
 * records.
 */
package hanki.sample;
