/**
 * Drafts (下書き): what an officer has typed into a form and not saved yet, kept while typing.
 *
 * <p>Only the officer who typed sees it; for everybody else it does not exist. Counted nowhere. It
 * goes with the save that takes it over, in the same transaction, or after {@code
 * hanki.draft.days}. Knows forms only by their page and the commands that save them.
 */
package hanki.draft;
