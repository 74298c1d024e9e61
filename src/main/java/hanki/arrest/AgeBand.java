package hanki.arrest;

/** How old a suspect was, as statistics tell it (年齢層); nobody under 14 can be one. */
public enum AgeBand {
  UNKNOWN,
  /** 14歳から19歳. */
  TEENS,
  TWENTIES,
  THIRTIES,
  FORTIES,
  FIFTIES,
  /** 60歳から64歳. */
  SIXTIES,
  /** 65歳以上. */
  ELDERLY
}
