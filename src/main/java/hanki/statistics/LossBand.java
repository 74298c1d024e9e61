package hanki.statistics;

import hanki.platform.Label;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bands of loss (被害額の階級) by which incidents are told apart; the bounds belong to the upper band.
 *
 * <p>Unit of the bounds: whole yen.
 */
public enum LossBand {
  NOTHING("nothing", new Label("なし・不明", "None or unknown")),
  TO_100_000("to-100k", new Label("～10万円", "Under ¥100,000")),
  TO_1_000_000("100k-1m", new Label("10万円～100万円", "¥100,000 to ¥1 million")),
  TO_10_000_000("1m-10m", new Label("100万円～1,000万円", "¥1 million to ¥10 million")),
  ABOVE("10m-up", new Label("1,000万円～", "¥10 million and more"));

  private final String code;
  private final Label label;

  LossBand(String code, Label label) {
    this.code = code;
    this.label = label;
  }

  /** The form in addresses and in what {@link #of} answers: {@code 100k-1m}. */
  public String code() {
    return code;
  }

  public Label label() {
    return label;
  }

  /** The band with that code. */
  static Optional<LossBand> with(String code) {
    return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
  }

  /** The band of an amount. */
  public static LossBand of(long yen) {
    if (yen <= 0) {
      return NOTHING;
    }
    if (yen < 100_000) {
      return TO_100_000;
    }
    return yen < 1_000_000 ? TO_1_000_000 : yen < 10_000_000 ? TO_10_000_000 : ABOVE;
  }
}
