package hanki.consultation;

/** What can happen to a consultation after it was received. */
public enum EventKind {
  /** 再来・続報: the citizen came or called again on the same matter. Never counted. */
  FOLLOW_UP,
  /** 処理: something was done, as {@link Handling} says. */
  HANDLING,
  /** 点検: the periodic look at how it stands. */
  CHECK,
  /** 終結. */
  CLOSING,
  /** 再開: a closed one is taken up again, for a reason. */
  REOPENING,
  /** 事件化: a report of damage was taken and an incident recognised. */
  INCIDENT;

  /** Which mark it has on the timeline: empty for what goes on, filled for what ends. */
  public String getMark() {
    return switch (this) {
      case CLOSING, INCIDENT -> "ended";
      case REOPENING -> "again";
      case FOLLOW_UP, HANDLING, CHECK -> "";
    };
  }
}
