package hanki.guidance;

/** What an actor of a method is: decides the shape of its sign in the diagram. */
public enum ActorKind {
  /** 攻撃者・犯人. */
  ATTACKER,
  /** 出し子・買い子: carries the money or the goods. */
  CARRIER,
  /** 利用者・被害者. */
  VICTIM,
  /** 会社. */
  COMPANY,
  /** 金融機関. */
  BANK,
  /** ＡＴＭ. */
  MACHINE,
  /** サイト. */
  SITE,
  /** サーバ. */
  SERVER,
  /** 決済などのサービス. */
  SERVICE,
  /** 店. */
  SHOP,
  /** 警察などの公的機関. */
  AUTHORITY,
  /** その他. */
  OTHER
}
