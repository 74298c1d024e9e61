/**
 * The words everybody counts by: organisations and prefectures (JIS X 0401), police stations,
 * countries (ISO 3166-1), offences, and classifications with their versions, categories and the
 * mappings between them.
 *
 * <p>A record keeps the finest code it was given; counting carries it into the version that is
 * asked for. Nothing is deleted: a retired row stays readable and can no longer be chosen for days
 * after its last. Each table is also a sheet of texts, the same for page, file and shipped data.
 */
package hanki.reference;
