package hanki.guidance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hanki.platform.Label;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Loads {@code sql/reference/methods.csv} with its actors and steps: methods that are new are
 * added, known ones stay as they are, whatever an analyst made of them.
 */
@ApplicationScoped
@Transactional
public class LoadingMethods {

  /** Who wrote what came with the program. */
  static final String SHIPPED = "hanki";

  private final Methods methods;
  private final BusinessClock clock;
  private final ShippedTable shipped = new ShippedTable("methods.csv");
  private final ShippedTable actors = new ShippedTable("method-actors.csv");
  private final ShippedTable steps = new ShippedTable("method-steps.csv");

  @Inject
  LoadingMethods(Methods methods, BusinessClock clock) {
    this.methods = methods;
    this.clock = clock;
  }

  /** Whether a method that came with the program is not in the catalogue yet. */
  public boolean isAnyMissing() {
    return !missing().isEmpty();
  }

  /**
   * Adds what is missing; running it twice changes nothing.
   *
   * @return how many were added
   */
  @Audited("guidance.load-methods")
  public Long load() {
    List<NamedCsvRecord> missing = missing();
    for (NamedCsvRecord row : missing) {
      methods.add(
          new Method(draft(row), Integer.parseInt(row.getField("sort")), SHIPPED, clock.instant()));
    }
    return (long) missing.size();
  }

  private List<NamedCsvRecord> missing() {
    Set<String> known = methods.all().stream().map(Method::code).collect(Collectors.toSet());
    return shipped.rows().stream().filter(row -> !known.contains(row.getField("code"))).toList();
  }

  private MethodDraft draft(NamedCsvRecord row) {
    String code = row.getField("code");
    return new MethodDraft(
        code,
        MethodKind.valueOf(row.getField("kind")),
        new Label(row.getField("name_ja"), row.getField("name_en")),
        row.getField("summary"),
        row.getField("source"),
        new Validity(day(row.getField("valid_from")), day(row.getField("valid_to"))),
        actors.rowsOf("method", code).stream().map(LoadingMethods::actor).toList(),
        steps.rowsOf("method", code).stream().map(LoadingMethods::step).toList(),
        UUID.randomUUID().toString());
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  static Actor actor(NamedCsvRecord row) {
    return new Actor(
        Integer.parseInt(row.getField("place")),
        row.getField("name"),
        ActorKind.valueOf(row.getField("kind")));
  }

  static Step step(NamedCsvRecord row) {
    return new Step(
        Integer.parseInt(row.getField("number")),
        row.getField("actor"),
        row.getField("target"),
        row.getField("label"),
        row.getField("note"));
  }
}
