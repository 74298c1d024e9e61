/**
 * Quantities that figures are made of: yen, and the change from one period to another.
 *
 * <p>Pure values; they know the JDK and nothing else.
 */
package hanki.quantity;
