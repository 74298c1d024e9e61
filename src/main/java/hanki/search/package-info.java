/**
 * Search (検索): one box over all records that one may see, whatever their kind and however the words
 * are written.
 *
 * <p>Works like statistics: it owns the question and the folding of words; each feature brings its
 * records by implementing {@link hanki.search.SearchSource}. Knows no feature. Nothing here is
 * counted.
 */
package hanki.search;
