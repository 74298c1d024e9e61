package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import hanki.platform.audit.Counted;
import java.util.List;

/** One page of the trail, newest first, and how many entries the filter leaves in all. */
public record AuditPage(List<ChainedEntry> rows, long count) implements Counted {}
