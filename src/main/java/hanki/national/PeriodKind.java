package hanki.national;

/** Over what a value was published. */
public enum PeriodKind {
  HALF,
  YEAR,
  MONTH,
  /** From a day to a day, as 2月下旬～6月末. */
  SPAN,
  /** As of a day: a stock, or what had come together until then. */
  POINT
}
