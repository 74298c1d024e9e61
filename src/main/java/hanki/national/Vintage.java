package hanki.national;

import java.util.Arrays;

/**
 * The vintage of a published value (公表版).
 *
 * <p>Signs as in official statistics: p provisional, r revised (domain facts 6.3). A value whose
 * document says nothing of its vintage is {@link #PUBLISHED}; it is not called final for that.
 */
public enum Vintage {
  /** 暫定値. */
  PROVISIONAL("p", "暫定値"),
  /** 公表値: published without a word on its vintage. */
  PUBLISHED("", "公表値"),
  /** 確定値: the document itself calls it final. */
  FINAL("", "確定値"),
  /** 訂正・再掲: another value for a period that had been published before. */
  REVISED("r", "訂正・再掲");

  private final String sign;
  private final String word;

  Vintage(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  /**
   * Reads the name, the word or the sign; a document that says nothing is {@link #PUBLISHED}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Vintage read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return PUBLISHED;
    }
    return Arrays.stream(values())
        .filter(
            each ->
                each.name().equalsIgnoreCase(text)
                    || each.word.equals(text)
                    || each.sign.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a vintage: " + typed));
  }

  /** 暫定値: as it stands in files. */
  public String word() {
    return word;
  }

  /** p, r or nothing. */
  public String sign() {
    return sign;
  }
}
