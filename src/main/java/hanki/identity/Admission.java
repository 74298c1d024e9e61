package hanki.identity;

/** Whether an attempt is looked at, and if not, whether that is worth a trace. */
record Admission(Answer answer, boolean noted) {

  /** Why not. */
  enum Answer {
    ADMITTED,
    /** Too many wrong ones on this account from this place. */
    LOCKED,
    /** Too many wrong ones from this address on all accounts. */
    ADDRESS_LOCKED,
    /** Too many wrong ones on this account from everywhere: one at a time is looked at. */
    SLOWED
  }

  static final Admission ADMITTED = new Admission(Answer.ADMITTED, false);

  boolean isAdmitted() {
    return answer == Answer.ADMITTED;
  }
}
