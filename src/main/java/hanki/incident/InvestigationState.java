package hanki.incident;

/** How far the investigation is. None of these takes the incident out of 認知件数. */
public enum InvestigationState {
  /** 捜査中. */
  OPEN(false),
  /** 検挙（送致・送付・微罪処分）. */
  CLEARED(true),
  /** 解決事件: no offence after all, or nobody to be punished for it. */
  SOLVED(true),
  /** 移送: handed over to another police; it stays counted where it was recognised first. */
  TRANSFERRED(true),
  /** 時効. */
  PRESCRIBED(true),
  /** 捜査打切り. */
  ABANDONED(true);

  private final boolean ended;

  InvestigationState(boolean ended) {
    this.ended = ended;
  }

  /** Whether nothing more is to be done here. */
  public boolean isEnded() {
    return ended;
  }
}
