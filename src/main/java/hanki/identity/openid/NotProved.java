package hanki.identity.openid;

/** A sign-in through the provider that proved nothing, and why. */
public class NotProved extends Exception {

  private static final long serialVersionUID = 1L;

  private final OpenidFault fault;

  NotProved(OpenidFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  NotProved(OpenidFault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  /** Why. */
  public OpenidFault fault() {
    return fault;
  }
}
