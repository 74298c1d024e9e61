package hanki.consultation;

/** By what way the money went (支払い・送金の方法). */
public enum PaymentRoute {
  BANK_TRANSFER,
  CARD,
  /** 電子マネー・プリペイド, as codes of gift cards told over the telephone. */
  ELECTRONIC_MONEY,
  CRYPTO_ASSET,
  /** スマートフォン決済. */
  CASHLESS,
  /** 代金引換. */
  CASH_ON_DELIVERY,
  /** 現金の手渡し・送付. */
  CASH,
  NONE,
  UNKNOWN
}
