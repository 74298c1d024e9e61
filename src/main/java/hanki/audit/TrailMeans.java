package hanki.audit;

import hanki.audit.chain.TrailKey;
import hanki.platform.crypto.Sealing;
import java.time.Instant;
import java.util.function.Supplier;

/** What a transaction needs to leave its trail: the key of the chain, the seal, the time. */
record TrailMeans(TrailKey key, Sealing sealing, Supplier<Instant> clock) {}
