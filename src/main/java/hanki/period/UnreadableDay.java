package hanki.period;

/** A typed text that names no day. Not a fault: the reader is told what to type. */
public class UnreadableDay extends IllegalArgumentException {

  private final transient Reason reason;

  UnreadableDay(String typed, Reason reason) {
    super(reason + ": " + typed);
    this.reason = reason;
  }

  /** Why the text names no day. */
  public Reason reason() {
    return reason;
  }

  /** The ways in which a text can fail to name a day. */
  public enum Reason {
    NOT_A_DATE,
    NO_SUCH_DAY,
    NO_SUCH_ERA_YEAR
  }
}
