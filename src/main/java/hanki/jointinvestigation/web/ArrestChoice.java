package hanki.jointinvestigation.web;

import hanki.jointinvestigation.ApprovedArrest;
import hanki.jointinvestigation.ArrestEvent;
import hanki.jointinvestigation.JointEntry;
import hanki.jointinvestigation.SharedArrestRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Arrests one may choose together, because one police made them on one day.
 *
 * @param value their ids in a form: {@code 12.13.14}
 */
public record ArrestChoice(String value, String label) {

  private static final String BETWEEN = ".";
  private static final String VALUE = "\\d{1,18}(\\.\\d{1,18})*";

  static ArrestChoice of(ArrestEvent event, String label) {
    return new ArrestChoice(
        value(event.arrests().stream().map(SharedArrestRow::id).toList()), label);
  }

  /** The choice an entry has made. */
  static String of(JointEntry entry) {
    return value(entry.arrests().stream().map(ApprovedArrest::arrest).toList());
  }

  private static String value(Collection<Long> ids) {
    return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(BETWEEN));
  }

  /** The ids in a value; none in what is no value of ours. */
  static Set<Long> ids(String value) {
    return value.matches(VALUE)
        ? Arrays.stream(value.split("\\.")).map(Long::valueOf).collect(Collectors.toSet())
        : Set.of();
  }
}
