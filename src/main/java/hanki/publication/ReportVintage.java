package hanki.publication;

/**
 * The vintage of a report (公表版): a draft has none yet, then provisional, final, and revision after
 * revision. An older one stays as it was, marked superseded.
 *
 * @param kind what is said of the figures
 * @param number 1, 2, … of revisions; 0 for all others
 */
public record ReportVintage(Kind kind, int number) {

  /** Not published yet. */
  public static final ReportVintage DRAFT = new ReportVintage(Kind.DRAFT, 0);

  /** What is said of the figures of a vintage. */
  public enum Kind {
    /** 案. */
    DRAFT,
    /** 暫定値. */
    PROVISIONAL,
    /** 確定値. */
    FINAL,
    /** 訂正版. */
    REVISION
  }

  /** Only revisions are numbered. */
  public ReportVintage {
    if (kind == Kind.REVISION ? number < 1 : number != 0) {
      throw new IllegalArgumentException(kind + " " + number);
    }
  }

  /** As it is printed: 暫定値, 訂正版（第2版）. */
  public String text() {
    return switch (kind) {
      case DRAFT -> "案";
      case PROVISIONAL -> "暫定値";
      case FINAL -> "確定値";
      case REVISION -> "訂正版（第" + number + "版）";
    };
  }
}
