package hanki.platform.audit;

/**
 * A result that knows who acted, where the request does not: a sign-in that has just succeeded,
 * work in the background.
 */
public interface ActedBy {

  /** Officer number; empty if nobody is known. */
  String actor();
}
