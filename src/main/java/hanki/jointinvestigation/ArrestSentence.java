package hanki.jointinvestigation;

import hanki.arrest.CustodyKind;
import hanki.arrest.Sex;
import hanki.period.EraDate;
import java.time.LocalDate;
import java.util.List;

/**
 * Arrests told in one sentence, as papers of Japanese police tell them.
 *
 * <p>Half-width digits; their width and the exclamation mark belong to the paper. Source: the
 * seminar of Miyagi's police of 2020–21, pages 23 and 26.
 *
 * @param month any day of the month they were made in
 * @param nationals noun for the nationality they share, 中国人; empty if they share none that is known
 * @param kind in which way; null where they were arrested in different ways
 * @param first sex of the first of them; null if not known
 * @param offences names of the offences that are named
 * @param more whether there are offences that are not named
 */
public record ArrestSentence(
    LocalDate month,
    String nationals,
    long persons,
    CustodyKind kind,
    Sex first,
    List<String> offences,
    boolean more) {

  /** 令和2年10月、中国人5人を通常逮捕. */
  public String brief() {
    return monthText() + "、" + whom(false) + persons + "人" + what(false);
  }

  /** 中国人の男ら5名を私電磁的記録不正作出・同供用と詐欺等で通常逮捕. */
  public String withOffences() {
    return whom(true) + persons + "名" + what(true);
  }

  /**
   * What stands before the number: 中国人, 中国人の男ら.
   *
   * @param atLength whether the offences are told, too
   */
  public String whom(boolean atLength) {
    return atLength ? whom() + who() + (persons > 1 ? "ら" : "") : whom();
  }

  /**
   * What stands behind the number: を通常逮捕, を窃盗で通常逮捕.
   *
   * @param atLength whether the offences are told
   */
  public String what(boolean atLength) {
    return atLength
        ? "を" + String.join("と", offences) + (more ? "等" : "") + "で" + how()
        : "を" + how();
  }

  private String whom() {
    return nationals.isEmpty() ? "被疑者" : nationals;
  }

  private String who() {
    if (first == null || nationals.isEmpty()) {
      return "";
    }
    return first == Sex.MALE ? "の男" : "の女";
  }

  private String how() {
    if (kind == null) {
      return "逮捕";
    }
    return switch (kind) {
      case ORDINARY -> "通常逮捕";
      case URGENT -> "緊急逮捕";
      case IN_THE_ACT -> "現行犯逮捕";
      case NONE -> "検挙";
    };
  }

  /** 令和元年10月: an event is told in the era of its day. */
  private String monthText() {
    String day = new EraDate(month).text();
    return day.substring(0, day.indexOf('月') + 1);
  }
}
