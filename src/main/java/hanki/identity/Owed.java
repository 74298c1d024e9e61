package hanki.identity;

/** What somebody who signed in has to do before anything else opens. */
public enum Owed {
  NOTHING(null),
  /** The password was issued by somebody else. */
  PASSWORD("/identity/password.xhtml"),
  /** A role asks for a second factor and there is none yet. */
  FACTOR("/identity/second-factor.xhtml");

  private final String page;

  Owed(String page) {
    this.page = page;
  }

  /** Where it is done; null if nothing is owed. */
  public String page() {
    return page;
  }
}
