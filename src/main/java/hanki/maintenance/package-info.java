/**
 * Keeping the reference tables: an administrator adds, renames, merges, retires and maps rows, one
 * at a time or by file. Nothing is deleted, every change leaves the texts before and after.
 *
 * <p>The tables and their rules are {@code hanki.reference}'s; here is who may change them, which
 * that package cannot ask, since officers belong to stations. Its pages stand beside the lists, in
 * {@code reference/}.
 */
package hanki.maintenance;
