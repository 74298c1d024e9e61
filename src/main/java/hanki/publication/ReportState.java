package hanki.publication;

/** How far a report has come. */
public enum ReportState {
  /** 起案中. */
  DRAFTING,
  /** 決裁中. */
  CIRCULATING,
  /** 差戻し: to be mended by the drafter. */
  RETURNED,
  /** 決裁済. */
  APPROVED,
  /** 公表. */
  PUBLISHED,
  /** 公表したが、後の版がある. */
  SUPERSEDED;

  /** Whether its blocks can be changed. */
  public boolean isOpen() {
    return this == DRAFTING || this == RETURNED;
  }

  /** Whether it has left the house. */
  public boolean isPublished() {
    return this == PUBLISHED || this == SUPERSEDED;
  }
}
