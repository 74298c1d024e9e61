package hanki.guidance;

/** What a method of crime goes for: the group under which it stands in the catalogue. */
public enum MethodKind {
  /** インターネットバンキングに係る不正送金事犯. */
  INTERNET_BANKING,
  /** キャッシュレス決済の不正利用. */
  CASHLESS,
  /** 偽サイト・詐欺サイト. */
  FAKE_SITE,
  /** 標的型メール・マルウェア. */
  MALWARE,
  /** 企業への攻撃. */
  CORPORATE,
  /** その他. */
  OTHER
}
