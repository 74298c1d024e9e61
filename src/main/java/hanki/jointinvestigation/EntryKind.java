package hanki.jointinvestigation;

/** What is done in a joint investigation. */
public enum EntryKind {
  /** 承認: a chief is asked for approval before an arrest or referral (犯罪捜査共助規則20条5項). */
  APPROVAL(true),
  /** 会議: what was decided. */
  MEETING(false),
  /** 共助の依頼: one police asks another. */
  REQUEST(true),
  /** 任務: something a member has to do. */
  TASK(true),
  /** メモ: for the police that wrote it, and for nobody else. */
  NOTE(false);

  private final boolean answered;

  EntryKind(boolean answered) {
    this.answered = answered;
  }

  /** Whether it stays open until somebody answers it: it names a police, and may have a term. */
  public boolean isAnswered() {
    return answered;
  }
}
