package hanki.trace;

/** What a trace is. */
public enum TraceKind {
  /** An address in the web. */
  URL,
  /** A domain or host alone. */
  DOMAIN,
  /** A mail address. */
  MAIL,
  /** A telephone number. */
  TELEPHONE,
  /** An account at a bank. */
  BANK_ACCOUNT,
  /** 暗号資産のアドレス. */
  CRYPTO_ADDRESS,
  /** An account at a social network or messenger. */
  SNS_ACCOUNT
}
