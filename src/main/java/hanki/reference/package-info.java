/**
 * The words everybody counts by: prefectures (JIS X 0401), police stations with their period of
 * validity, classification schemes and their categories.
 *
 * <p>A record keeps the code it was given; a retired category stays readable and can no longer be
 * chosen for days after its last.
 */
package hanki.reference;
