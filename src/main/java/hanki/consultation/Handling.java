package hanki.consultation;

/**
 * What was done (処理), the five kinds of the consultation rules (愛媛県警察 要綱); several are possible.
 */
public enum Handling {
  /** 法律上の手段等の教示・助言. */
  ADVICE,
  /** 防犯指導. */
  PREVENTION,
  /** 相手方への指導警告・説得. */
  WARNING,
  /** 捜査・検挙. */
  INVESTIGATION,
  /** 関係機関の教示・引継ぎ. */
  HANDED_OVER
}
