package hanki.surge;

import java.util.List;

/**
 * One page of alerts.
 *
 * @param found on all pages
 */
public record SurgeList(List<SurgeAlert> alerts, long found) {}
