package hanki.consultation;

import java.util.Set;

/** What an officer entered beyond what counts: how it came about, what was taken, who consults. */
public record ConsultationFacts(
    Circumstances circumstances, Set<Taken> taken, ComplainantDraft complainant) {

  /** Nothing was asked yet. */
  public static final ConsultationFacts NONE =
      new ConsultationFacts(Circumstances.UNKNOWN, Set.of(), ComplainantDraft.NONE);
}
