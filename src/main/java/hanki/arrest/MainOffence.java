package hanki.arrest;

import hanki.reference.Offence;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of several offences a person counts under (主たる罪). */
public final class MainOffence {

  private MainOffence() {}

  /**
   * The one with the heaviest statutory penalty (法定刑の最も重い罪); of equals the first in the table.
   *
   * <p>Source: domain facts 1.3.
   */
  public static Optional<Offence> heaviest(Collection<Offence> offences) {
    return offences.stream()
        .min(
            Comparator.comparingInt(Offence::penaltyMonths)
                .reversed()
                .thenComparingInt(Offence::sort));
  }
}
