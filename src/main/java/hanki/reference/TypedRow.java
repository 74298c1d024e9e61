package hanki.reference;

import java.util.Map;

/**
 * A row as it was typed or read from a file.
 *
 * @param line line in the file; 0 if it was typed
 * @param texts what it says; a field that the file has no column for keeps what is stored
 */
public record TypedRow(long line, Map<ReferenceField, String> texts) {}
