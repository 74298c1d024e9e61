package hanki.guidance;

/** What a piece of advice is about. */
public enum AdviceTopic {
  /** Whatever happened. */
  GENERAL,
  /** インターネットバンキングに係る不正送金事犯. */
  INTERNET_BANKING,
  /** キャッシュレス決済の不正利用. */
  CASHLESS,
  /** 偽サイト・詐欺サイト. */
  FAKE_SITE,
  /** 標的型メール・マルウェア. */
  MALWARE,
  /** 企業におけるサイバーセキュリティ. */
  CORPORATE,
  /** テレワーク時の被害防止対策. */
  TELEWORK
}
