package hanki.guidance;

/** How far a piece of advice goes. */
public enum AdviceLevel {
  /** すぐにすること: when it has happened. */
  NOW,
  /** 基本. */
  BASIC,
  /** 高度な対策. */
  ADVANCED
}
