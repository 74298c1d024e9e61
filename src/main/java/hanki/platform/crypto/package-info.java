/**
 * Sealed values (封): what stands in the database so that a copy of the database alone does not tell
 * it, as drafts and the secrets of authenticator applications.
 *
 * <p>The key lies in the data folder, readable by the owner only; a backup needs both.
 */
package hanki.platform.crypto;
