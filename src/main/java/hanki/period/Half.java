package hanki.period;

/** The two halves of a calendar year: 上半期 (January to June) and 下半期 (July to December). */
public enum Half {
  FIRST("上"),
  SECOND("下");

  private final String sign;

  Half(String sign) {
    this.sign = sign;
  }

  /** The one-character sign on axes and in table heads: 上 or 下. */
  public String sign() {
    return sign;
  }
}
