package hanki.platform.audit;

/** A result that may also say no, as that of an attempt to sign in. */
public interface Answered {

  /** Whether the command did not do what was asked. */
  boolean isRefused();
}
