package hanki.audit;

import hanki.audit.chain.ChainedEntry;

/**
 * An entry and its neighbours.
 *
 * @param before null for the first
 * @param after null for the last
 */
public record EntryInChain(ChainedEntry entry, ChainedEntry before, ChainedEntry after) {}
