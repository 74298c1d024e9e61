package hanki.statistics;

import hanki.platform.Label;
import java.util.List;

/**
 * What is counted (計数項目), in which unit and under which rule.
 *
 * @param code in addresses, as {@code feature.what}: {@code consultation.received}
 * @param name 相談受理件数
 * @param briefly as in a sentence: 相談
 * @param unit 件, 人 or {@link #YEN}
 * @param counting the rule, its version and source
 * @param addsUp whether the figures of a year's parts add up to that of the year
 * @param breakdowns by what it can be split, the usual one first
 */
public record Measure(
    String code,
    Label name,
    Label briefly,
    Label unit,
    CountingRule counting,
    boolean addsUp,
    List<Breakdown> breakdowns) {

  /** The unit of amounts; drawings and titles write them in 万円. */
  public static final Label YEN = new Label("円", "yen");

  /** A measure whose figures add up over time, as counts of records on one day each do. */
  public Measure(
      String code,
      Label name,
      Label briefly,
      Label unit,
      CountingRule counting,
      List<Breakdown> breakdowns) {
    this(code, name, briefly, unit, counting, true, breakdowns);
  }

  /** What counts and what does not. */
  public Label rule() {
    return counting.counts();
  }

  /** The day that decides the period. */
  public Label day() {
    return counting.day();
  }

  /** Version of the rule. */
  public int ruleVersion() {
    return counting.version();
  }

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
