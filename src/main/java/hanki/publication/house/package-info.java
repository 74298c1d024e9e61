/**
 * The house style of a force (書式): width of digits, signs, eras, 約, 人 or 名, n府県. It belongs to the
 * document, never to the figure: the same number stands as ４，３６１, 4,361 or 4361 in three places of
 * one deck.
 *
 * <p>Data, not code: one file per force beside this package, with named variants for the places
 * that differ. Nothing is counted here.
 */
package hanki.publication.house;
