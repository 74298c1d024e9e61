package hanki.statistics;

import hanki.platform.Label;
import java.util.List;

/**
 * What is counted (計数項目), in which unit, by which day, under which version of the rule.
 *
 * @param code in addresses, as {@code feature.what}: {@code consultation.received}
 * @param name 相談受理件数
 * @param briefly as in a sentence: 相談
 * @param unit 件, 人 or {@link #YEN}
 * @param rule what counts and what does not, in one or two sentences
 * @param day the day that decides the period
 * @param ruleVersion version of the rule; rises when the same records would count differently
 * @param breakdowns by what it can be split, the usual one first
 */
public record Measure(
    String code,
    Label name,
    Label briefly,
    Label unit,
    Label rule,
    Label day,
    int ruleVersion,
    List<Breakdown> breakdowns) {

  /** The unit of amounts; drawings and titles write them in 万円. */
  public static final Label YEN = new Label("円", "yen");

  /** Whether it counts money. */
  public boolean isMoney() {
    return unit.equals(YEN);
  }

  /** Whether the measure can be split so. The total is always possible. */
  public boolean allows(Breakdown breakdown) {
    return breakdown == Breakdown.NONE || breakdowns.contains(breakdown);
  }

  /** The breakdown a page opens with. */
  public Breakdown usualBreakdown() {
    return breakdowns.get(0);
  }
}
