package hanki.guidance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Loads {@code sql/reference/advice.csv}: advice that is new is added, what is known stays as it
 * is, whatever an analyst made of it.
 */
@ApplicationScoped
@Transactional
public class LoadingAdvice {

  private final AdviceItems items;
  private final BusinessClock clock;
  private final ShippedTable shipped = new ShippedTable("advice.csv");

  @Inject
  LoadingAdvice(AdviceItems items, BusinessClock clock) {
    this.items = items;
    this.clock = clock;
  }

  /** Whether advice that came with the program is not there yet. */
  public boolean isAnyMissing() {
    return !missing().isEmpty();
  }

  /**
   * Adds what is missing; running it twice changes nothing.
   *
   * @return how many were added
   */
  @Audited("guidance.load-advice")
  public Long load() {
    List<NamedCsvRecord> missing = missing();
    for (NamedCsvRecord row : missing) {
      items.add(
          new Advice(
              draft(row),
              Integer.parseInt(row.getField("sort")),
              LoadingMethods.SHIPPED,
              clock.instant()));
    }
    return (long) missing.size();
  }

  private List<NamedCsvRecord> missing() {
    Set<String> known = items.all().stream().map(Advice::code).collect(Collectors.toSet());
    return shipped.rows().stream().filter(row -> !known.contains(row.getField("code"))).toList();
  }

  private static AdviceDraft draft(NamedCsvRecord row) {
    String method = row.getField("method");
    return new AdviceDraft(
        row.getField("code"),
        Arrays.stream(row.getField("topics").split(" "))
            .map(AdviceTopic::valueOf)
            .collect(Collectors.toSet()),
        method.isEmpty() ? null : method,
        AdviceLevel.valueOf(row.getField("level")),
        row.getField("section"),
        row.getField("heading"),
        row.getField("body"),
        row.getField("source"),
        Boolean.parseBoolean(row.getField("on_leaflet")),
        new Validity(null, null),
        UUID.randomUUID().toString());
  }
}
