package hanki.investigation;

/**
 * The incident that a form is about.
 *
 * @param number 認R2-0012
 */
public record IncidentHead(Long id, String number) {}
