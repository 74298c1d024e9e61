package hanki.consultation;

/** What the offender got out of the citizen (取られたもの); several are possible. */
public enum Taken {
  /** ID・パスワード. */
  CREDENTIALS,
  /** 暗証番号. */
  PIN,
  /** ワンタイムパスワード. */
  ONE_TIME_PASSWORD,
  /** クレジットカード番号. */
  CARD,
  /** 口座情報. */
  ACCOUNT,
  /** 氏名・住所などの個人情報. */
  PERSONAL_DATA,
  /** 本人確認書類の画像. */
  IDENTITY_DOCUMENT,
  /** 端末の遠隔操作. */
  REMOTE_CONTROL,
  MONEY,
  GOODS
}
