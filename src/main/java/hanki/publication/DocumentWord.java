package hanki.publication;

/** Fixed words of published documents. They are Japanese, whatever language the screen speaks. */
public enum DocumentWord {
  TITLE("資料名"),
  ORGANISATION("作成"),
  PERIOD("対象期間"),
  VINTAGE("公表版"),
  COUNTED_AT("計数日時"),
  FINGERPRINT("指紋（SHA-256）"),
  DRAFT_FINGERPRINT("案（未公表）"),
  ITEM("項目"),
  CATEGORY("区分"),
  SHARE("構成比"),
  COUNT("件数"),
  TOTAL("計"),
  UNIT("単位"),
  RULE("計数規則・出典"),
  RULE_VERSION("規則の版"),
  ADDRESS("数値の番地"),
  FIGURES("数値の一覧"),
  VALUE("値"),
  SHOWN("表記"),
  BLOCK("箇所"),
  CONTENTS("目次"),
  SHEET("シート"),
  PAGE("頁"),
  NOT_AVAILABLE("…");

  private final String text;

  DocumentWord(String text) {
    this.text = text;
  }

  /** As it is printed. */
  public String text() {
    return text;
  }
}
