package hanki.completeness;

/** In what a consultation and an incident that belong together do not agree. */
public enum DisagreementKind {
  /** 事件化・捜査とした相談に、立っている認知事件がない. */
  NO_INCIDENT,
  /** 端緒を相談とした認知事件に、元の相談がない. */
  NO_CONSULTATION,
  /** 相談の受理日より前に認知した事件. */
  RECOGNISED_EARLIER,
  /** 受理署と認知署が違う. */
  OTHER_STATION;

  /** Whether there are two records that belong together, and not one that lacks its other. */
  public boolean isOfTwo() {
    return this == RECOGNISED_EARLIER || this == OTHER_STATION;
  }
}
