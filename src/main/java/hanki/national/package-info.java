/**
 * Published series of others (全国系列): what the National Police Agency and other publishers have
 * published, each value with its document, its day of publication and its vintage.
 *
 * <p>Nothing here is counted and nothing is overwritten: a newer value stands beside the older one
 * and is shown in its place. The house's own figures are {@code statistics}'; here they stand
 * beside those of the nation.
 */
package hanki.national;
