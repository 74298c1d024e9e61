package hanki.consultation;

import java.time.LocalDate;

/** How a consultation stands on a day: what its tag says in lists and on the record. */
public enum Standing {
  /** ○受理: nothing has happened since. */
  RECEIVED("open"),
  /** ◐処理中. */
  IN_PROGRESS("doing"),
  /** ◆期限: the day of its check has passed. */
  OVERDUE("late"),
  /** ●終結. */
  CLOSED("done");

  private final String tag;

  Standing(String tag) {
    this.tag = tag;
  }

  /** Which of the four shapes its tag has. */
  public String getTag() {
    return tag;
  }

  static Standing of(Closing closedAs, LocalDate checkDue, int entries, LocalDate today) {
    if (closedAs != null) {
      return CLOSED;
    }
    if (checkDue != null && checkDue.isBefore(today)) {
      return OVERDUE;
    }
    return entries == 0 ? RECEIVED : IN_PROGRESS;
  }
}
