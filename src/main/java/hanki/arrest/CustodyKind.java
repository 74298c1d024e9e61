package hanki.arrest;

/**
 * How a suspect was held (身柄措置).
 *
 * <p>Source: 刑事訴訟法 199条, 210条, 212・213条, 246条 (domain facts 1.6).
 */
public enum CustodyKind {
  /** 身柄不拘束: the case alone is sent. */
  NONE,
  /** 通常逮捕: on a warrant. */
  ORDINARY,
  /** 緊急逮捕: the warrant is asked for at once afterwards. */
  URGENT,
  /** 現行犯逮捕, 準現行犯 among them. */
  IN_THE_ACT;

  /** Whether it is an arrest. */
  public boolean isArrest() {
    return this != NONE;
  }
}
