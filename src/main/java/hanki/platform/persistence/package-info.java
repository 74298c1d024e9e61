/** The database: where it is, how it came to its present form, how values stand in its columns. */
package hanki.platform.persistence;
