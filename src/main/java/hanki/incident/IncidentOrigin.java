package hanki.incident;

import java.util.List;
import java.util.Set;

/**
 * What an incident takes over from the record it grows out of.
 *
 * @param losses as far as the record says
 * @param methodCode code of the method of crime; null if not known
 * @param traces the words in which traces stand, line by line; empty if there are none
 * @param readers officer numbers of those who alone may read it; empty if it is not restricted
 * @param incidents ids of those that grew out of it before and were not withdrawn
 */
public record IncidentOrigin(
    String kind,
    Long id,
    String number,
    String station,
    String reportingCategory,
    Losses losses,
    String methodCode,
    String traces,
    String summary,
    Set<String> readers,
    List<Long> incidents) {}
