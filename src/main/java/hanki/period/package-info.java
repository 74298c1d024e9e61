/**
 * Periods and days as the police count and write them: calendar halves (1 January to 30 June, 1
 * July to 31 December), calendar and fiscal years, months, Japanese eras.
 *
 * <p>Pure values, used by everybody; they know the JDK and nothing else.
 */
package hanki.period;
