package hanki.completeness.web;

import hanki.completeness.FindingMonths;
import hanki.completeness.MonthMatrix;
import hanki.completeness.MonthWork;
import hanki.completeness.StationMonth;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stations by months of a half: who has said what, and who has said nothing. */
@Named("completenessMonthsView")
@RequestScoped
public class CompletenessMonthsView {

  private static final String BUNDLE = "hanki.completeness.Text";

  private final FindingMonths finding;
  private final BusinessClock clock;
  private final Texts texts;
  private final Words words;

  private String period;
  private HalfYear half;
  private MonthMatrix matrix;
  private MonthWork work;

  @Inject
  CompletenessMonthsView(FindingMonths finding, BusinessClock clock, Texts texts, Words words) {
    this.finding = finding;
    this.clock = clock;
    this.texts = texts;
    this.words = words;
  }

  /** Reads the half in the address; what names none is that of the last month that is over. */
  public void load() {
    half = Halves.read(period, clock);
    matrix = finding.matrix(half);
  }

  public HalfYear getHalf() {
    return half;
  }

  public MonthMatrix getMatrix() {
    return matrix;
  }

  /** What the officer's stations owe, for the first page. */
  public MonthWork getWork() {
    if (work == null) {
      work = finding.ownWork();
    }
    return work;
  }

  /** 気仙沼 9月・10月、…: of which months nothing was said. */
  public String getMissing() {
    Map<String, List<String>> byStation = new LinkedHashMap<>();
    for (StationMonth each : matrix.missing()) {
      byStation
          .computeIfAbsent(words.label(each.station().shortName()), any -> new ArrayList<>())
          .add(name(each.month()));
    }
    return String.join(
        texts.text(BUNDLE, "months.comma"),
        byStation.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + " "
                        + String.join(texts.text(BUNDLE, "months.joint"), each.getValue()))
            .toList());
  }

  /** 10月. */
  public String name(Month month) {
    return texts.text(BUNDLE, "months.month", month.month());
  }

  /** ＋2: what came after the station had given its word; empty if nothing did. */
  public String change(StationMonth cell) {
    return cell.isChanged() ? words.difference(cell.change()) : "";
  }

  /** 気仙沼 令和8年10月：未報告: what a cell says to those who do not see it. */
  public String spoken(StationMonth cell) {
    return texts.text(
        BUNDLE,
        "months.spoken",
        words.label(cell.station().shortName()),
        words.period(cell.month()),
        texts.text(BUNDLE, "state." + cell.state().name()),
        words.number(cell.records()));
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
