package hanki.platform.audit;

/** A result that knows how many records were found or taken away, for the audit entry. */
public interface Counted {

  /** Number of records, of all pages. */
  long count();
}
