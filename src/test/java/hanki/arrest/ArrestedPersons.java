package hanki.arrest;

import hanki.statistics.Cell;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 逮捕人員 as the figures count them, for tests of other features. */
public final class ArrestedPersons {

  private ArrestedPersons() {}

  /** The forces as the program names them. */
  public static Forces forces(EntityManager entityManager) {
    return new Forces(hanki.reference.TestReference.of(entityManager));
  }

  /** In all, under "-", and by the code of the police. */
  public static Map<String, Long> between(
      LocalDate first, LocalDate last, EntityManager entityManager) {
    Arrests arrests = new Arrests_(entityManager);
    Map<String, Long> persons = new HashMap<>();
    for (Cell cell : arrests.total(first, last, List.of("-"))) {
      persons.put("-", cell.value());
    }
    for (Cell cell : arrests.byForce(first, last, List.of("-"))) {
      persons.put(cell.code(), cell.value());
    }
    return persons;
  }
}
