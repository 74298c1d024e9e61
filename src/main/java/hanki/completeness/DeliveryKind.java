package hanki.completeness;

/** What a station says of a month. Saying nothing is neither of them. */
public enum DeliveryKind {
  /** 報告済: everything there was is entered. */
  DELIVERED,
  /** 該当なし: there was nothing to enter. */
  NOTHING
}
