package hanki.guidance;

import java.util.Arrays;
import java.util.List;

/**
 * The features by which a fake site shows (偽サイトの特徴), as the police teach them. The words stand in
 * the bundle of this feature under {@code feature.<name>}.
 *
 * <p>Source: Miyagi prefectural police, seminar „サイバー空間をめぐる脅威の情勢と今後の対策", p. 28.
 */
public enum FakeSiteFeature {
  /** サイト運営者・連絡先の記載がない. */
  NO_OPERATOR(true),
  /** サイトの日本語が不自然である. */
  UNNATURAL_JAPANESE(true),
  /** 入力するページのアドレスバーに「https://」がない. */
  NO_ENCRYPTION(true),
  /** 支払い方法の説明と実際の決済画面とで、対応可能な支払い方法が異なっている. */
  OTHER_PAYMENT(true),
  /** 商品の価格が市場価格よりも安すぎる. */
  TOO_CHEAP(true),
  /** ＪＰドメインを使用: seen on fake sites too. */
  JAPANESE_DOMAIN(false),
  /** 開設場所は米国: seen on fake sites too. */
  HOSTED_IN_USA(false),
  /** ＨＴＴＰＳ通信（電子証明書取得）: seen on fake sites too. */
  HAS_CERTIFICATE(false);

  private final boolean telling;

  FakeSiteFeature(boolean telling) {
    this.telling = telling;
  }

  /**
   * Whether this one alone makes the site a possible fake. The further ones do not: they say that a
   * site is not genuine merely because it has them.
   */
  public boolean isTelling() {
    return telling;
  }

  /** The five of which one is enough. */
  public static List<FakeSiteFeature> telling() {
    return Arrays.stream(values()).filter(FakeSiteFeature::isTelling).toList();
  }

  /** The three further ones. */
  public static List<FakeSiteFeature> further() {
    return Arrays.stream(values()).filter(each -> !each.isTelling()).toList();
  }
}
