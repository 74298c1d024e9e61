package hanki.incident;

/** Where something happened or money was taken out, apart from its address. */
public enum PlaceKind {
  /** 住宅. */
  HOME,
  /** 事業所・勤務先. */
  OFFICE,
  /** コンビニのATM. */
  STORE_ATM,
  /** 金融機関のATM・窓口. */
  BANK,
  /** 店舗. */
  SHOP,
  /** ネットワーク上のみ. */
  NETWORK,
  /** その他. */
  OTHER
}
