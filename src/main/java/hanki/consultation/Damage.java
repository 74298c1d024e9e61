package hanki.consultation;

/** Whether the citizen lost money (被害の有無). */
public enum Damage {
  NONE,
  SUFFERED,
  UNKNOWN
}
