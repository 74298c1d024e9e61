package hanki.arrest;

/**
 * What a suspect did in an offence (役割); it belongs to the suspect and the incident together.
 *
 * <p>Source: the steps of 不正送金 in the seminar deck (domain facts 5, item 26).
 */
public enum SuspectRole {
  /** 指示役. */
  ORGANISER,
  /** 不正アクセス役. */
  INTRUDER,
  /** 出し子: draws the money. */
  CASHER,
  /** 買い子: buys the goods. */
  BUYER,
  /** 口座名義人. */
  ACCOUNT_HOLDER,
  OTHER
}
