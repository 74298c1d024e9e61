package hanki.guidance;

/** What an actor of a method is: decides its sign and the look of its box in the diagram. */
public enum ActorKind {
  /** 攻撃者・犯人. */
  ATTACKER(
      ActorPart.OFFENDER,
      "M3 10h18M6.5 10l1.5-6h8l1.5 6M8 10v2a4 4 0 0 0 8 0v-2M4 21.5a8 5 0 0 1 16 0"),
  /** 出し子・買い子: carries the money or the goods. */
  CARRIER(
      ActorPart.OFFENDER,
      "M9 3a3.5 3.5 0 1 0 .01 0M3 21v-3a6 6 0 0 1 10-4.5M14 14h7v7.5h-7zM16 14v-2h3v2"),
  /** 利用者・被害者. */
  VICTIM(ActorPart.HARMED, "M12 3a4.5 4.5 0 1 0 .01 0M4 21.5a8 7 0 0 1 16 0"),
  /** 会社. */
  COMPANY(
      ActorPart.HARMED,
      "M4 21V3h10v18M14 9h6v12M2 21h20M7 7h1M10 7h1M7 11h1M10 11h1M7 15h1M10 15h1M17 13h.5M17"
          + " 17h.5"),
  /** 金融機関. */
  BANK(ActorPart.MEANS, "M3 9l9-6 9 6zM5.5 9v9M10 9v9M14 9v9M18.5 9v9M4 18h16M3 21h18"),
  /** ＡＴＭ. */
  MACHINE(ActorPart.MEANS, "M3 3h18v11H3zM6.5 6h11v3.5h-11zM7 14v7h10v-7M9.5 17h5"),
  /** サイト. */
  SITE(ActorPart.MEANS, "M3 4h18v16H3zM3 9h18M6 6.5h.5M9 6.5h.5M7 13h10M7 16.5h6"),
  /** サーバ. */
  SERVER(ActorPart.MEANS, "M4 3h16v8H4zM4 13h16v8H4zM7.5 7h.5M7.5 17h.5M12 7h5M12 17h5"),
  /** 決済などのサービス. */
  SERVICE(
      ActorPart.MEANS, "M6 2h12v20H6zM10.5 19h3M9 6l3 4.5L15 6M12 10.5V15M9.5 11.5h5M9.5 13.5h5"),
  /** 店. */
  SHOP(ActorPart.MEANS, "M3 9l2-5h14l2 5zM5 9v12h14V9M9.5 21v-6.5h5V21"),
  /** 警察などの公的機関. */
  AUTHORITY(
      ActorPart.MEANS, "M12 2.5l8 3v6c0 5-3.5 8-8 10c-4.5-2-8-5-8-10v-6zM8.5 12l2.5 2.5l4.5-5"),
  /** その他. */
  OTHER(ActorPart.MEANS, "M12 3l9 9l-9 9l-9-9z");

  private final ActorPart part;
  private final String sign;

  ActorKind(ActorPart part, String sign) {
    this.part = part;
    this.sign = sign;
  }

  public ActorPart part() {
    return part;
  }

  /** Its sign as a path of SVG on a grid of 24 by 24, to be stroked. */
  public String sign() {
    return sign;
  }
}
