package hanki.indicator;

import hanki.platform.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The kind of business a fake site pretends to be (騙られた業種), by the name of the brand: the first
 * whose words it holds, or whose name it is.
 *
 * <p>A bank is what calls itself one, 銀行 or Bank: so JPCERT/CC's list has 32 reports of bank brands
 * in September 2019 and 89 in October. Small and capital letters are told apart. The words stand in
 * the migration as well, for reports taken over before.
 */
public enum Sector {
  BANK(new Label("銀行", "Banks"), List.of("銀行", "Bank"), List.of()),
  CARD(
      new Label("クレジットカード", "Credit cards"),
      List.of("カード", "Card", "CARD", "ニコス", "NICOS", "JCB", "VISA", "アプラス", "Mastercard"),
      List.of("American Express", "Orico", "Vpass", "MY TS3")),
  PUBLIC(
      new Label("官公庁等", "Authorities"),
      List.of("総務省", "厚生労働省", "財務省", "国税庁", "警察庁", "年金機構", "Ministry", "Revenue"),
      List.of("GOV.UK", "IRS")),
  TELECOM(
      new Label("通信", "Telecommunications"),
      List.of("docomo", "softbank", "SoftBank", "nifty"),
      List.of(
          "au",
          "OCN",
          "ぷらら",
          "WAKWAK",
          "BIGLOBE",
          "ASAHIネット",
          "J:COM",
          "MEGA EGG",
          "BBIQ",
          "iTSCOM",
          "ODN",
          "DTI")),
  SHOP(
      new Label("通販・配送", "Shops and delivery"),
      List.of("Amazon", "メルカリ", "ヤマト運輸", "日本郵便", "Sagawa"),
      List.of("楽天", "ラクマ", "ヨドバシカメラ", "DHL", "FedEx")),
  OTHER(new Label("その他", "Others"), List.of(), List.of());

  private final Label label;
  private final List<String> parts;
  private final List<String> names;

  Sector(Label label, List<String> parts, List<String> names) {
    this.label = label;
    this.parts = parts;
    this.names = names;
  }

  /** That of a brand, by its name. */
  public static Sector of(String brand) {
    return Arrays.stream(values())
        .filter(
            sector ->
                sector.names.contains(brand) || sector.parts.stream().anyMatch(brand::contains))
        .findFirst()
        .orElse(OTHER);
  }

  /** The form in addresses and in the database: {@code bank}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Label label() {
    return label;
  }

  /** What the name of a brand may hold. */
  List<String> parts() {
    return parts;
  }

  /** What the name of a brand may be. */
  List<String> names() {
    return names;
  }
}
