package hanki.guidance;

/** What a method of crime goes for: the group under which it stands in the catalogue. */
public enum MethodKind {
  /** インターネットバンキングに係る不正送金事犯. */
  INTERNET_BANKING(AdviceTopic.INTERNET_BANKING),
  /** キャッシュレス決済の不正利用. */
  CASHLESS(AdviceTopic.CASHLESS),
  /** 偽サイト・詐欺サイト. */
  FAKE_SITE(AdviceTopic.FAKE_SITE),
  /** 標的型メール・マルウェア. */
  MALWARE(AdviceTopic.MALWARE),
  /** 企業への攻撃. */
  CORPORATE(AdviceTopic.CORPORATE),
  /** その他. */
  OTHER(AdviceTopic.GENERAL);

  private final AdviceTopic topic;

  MethodKind(AdviceTopic topic) {
    this.topic = topic;
  }

  /** What advice against such a method is about. */
  AdviceTopic topic() {
    return topic;
  }
}
