package hanki.publication.house;

/** In what an amount of yen is written. */
public enum MoneyUnit {
  /** 円: 1,234円. */
  YEN(1, "円"),
  /** 万円, with 億 above it: 25億2,100万円. */
  MAN(10_000, "万円"),
  /** 百万円, as on the axes of the National Police Agency: 512百万円. */
  MILLION(1_000_000, "百万円");

  private final long yen;
  private final String word;

  MoneyUnit(long yen, String word) {
    this.yen = yen;
    this.word = word;
  }

  long yen() {
    return yen;
  }

  /** 万円. */
  public String word() {
    return word;
  }
}
