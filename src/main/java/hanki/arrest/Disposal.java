package hanki.arrest;

/** How a cleared offence was disposed of (処理区分); each of them makes a clearance. */
public enum Disposal {
  /** 送致: sent to the prosecutor with or without the suspect in custody. */
  REFERRAL,
  /** 送付: sent to the prosecutor after a complaint or accusation (刑事訴訟法242条). */
  SENDING,
  /** 微罪処分: settled by the police (刑事訴訟法246条ただし書). */
  MINOR_OFFENCE,
  /** 解決事件: found to be no offence after all, or one that cannot be punished. */
  SOLVED;

  /** Whether suspects of it count as persons; those of a solved incident do not. */
  public boolean countsPersons() {
    return this != SOLVED;
  }
}
