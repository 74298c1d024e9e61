package hanki.national.web;

import hanki.identity.CurrentOfficer;
import hanki.national.ComparingWithNation;
import hanki.national.NationRow;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.period.CalendarYear;
import hanki.period.Period;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.Figure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 県と全国: what the house counts now beside what was published for the nation. */
@Named("nationalPrefectureView")
@RequestScoped
public class NationalPrefectureView {

  private static final String BUNDLE = "hanki.national.Text";

  private final ComparingWithNation comparing;
  private final CurrentOfficer officer;
  private final PublishedWords published;
  private final Texts texts;
  private final Words words;

  private String periodCode;
  private Period period;
  private String prefecture;
  private List<Period> periods = List.of();
  private List<NationRow> compared = List.of();

  @Inject
  NationalPrefectureView(
      ComparingWithNation comparing,
      CurrentOfficer officer,
      PublishedWords published,
      Texts texts,
      Words words) {
    this.comparing = comparing;
    this.officer = officer;
    this.published = published;
    this.texts = texts;
    this.words = words;
  }

  /** Reads the period of the address, or the last one that both sides have. */
  public void load() {
    prefecture = officer.get().station().place().replaceFirst("/.*", "");
    periods = comparing.periods();
    period = chosen();
    compared = comparing.rows(period, prefecture);
  }

  private Period chosen() {
    try {
      return Period.parse(periodCode);
    } catch (IllegalArgumentException nothingOrNonsense) {
      return comparing
          .latestDay()
          .flatMap(
              day -> periods.stream().filter(each -> !each.firstDay().isAfter(day)).findFirst())
          .orElseGet(() -> periods.isEmpty() ? new CalendarYear(2019) : periods.get(0));
    }
  }

  /**
   * A measure on both sides.
   *
   * @param reason why there is no value of the nation; empty if there is one
   */
  public record Row(
      String name,
      String subject,
      Figure figure,
      String unit,
      String own,
      String code,
      String value,
      String signs,
      String nationUnit,
      String share,
      String perPeople,
      String nationPerPeople,
      String source,
      String reason) {}

  public List<Row> getRows() {
    return compared.stream().map(this::row).toList();
  }

  private Row row(NationRow row) {
    Optional<PublishedValue> value = row.published();
    boolean part = !row.nation().isWhole();
    return new Row(
        words.label(part ? row.nation().part() : row.nation().measure()),
        words.label(row.nation().subject()),
        row.house(),
        words.label(row.measure().unit()),
        row.own().map(this::own).orElse(""),
        row.nation().code(),
        published.amountOf(value),
        published.signsOf(value),
        words.label(row.nation().unit()),
        row.share().map(share -> published.amount(share) + "%").orElseGet(this::unknown),
        people(row, row.perPeople()),
        people(row, row.nationPerPeople()),
        value.map(each -> published.source(row.nation(), each.document())).orElse(""),
        value.isPresent() ? "" : texts.text(BUNDLE, "prefecture.noValue", words.period(period)));
  }

  private String own(PublishedValue value) {
    return published.amount(value.amount())
        + words.label(value.series().unit())
        + (value.signs().isEmpty() ? "" : " " + value.signs());
  }

  private String people(NationRow row, Optional<BigDecimal> rate) {
    return row.measure().isMoney()
        ? texts.text(BUNDLE, "prefecture.noRate")
        : rate.map(published::amount).orElseGet(this::unknown);
  }

  private String unknown() {
    return texts.text(BUNDLE, "value.unknown");
  }

  /** On which populations the rates rest, or why there are none. */
  public List<Population> getPopulations() {
    return period == null
        ? List.of()
        : List.of(population(prefecture), population(PublishedSeries.NATION));
  }

  /** A population in words, and the series in which it is entered; null if there is none. */
  public record Population(String words, String code) {}

  private Population population(String area) {
    Optional<PublishedSeries> series = comparing.populationSeries(area);
    String name =
        series
            .map(each -> words.label(each.part()))
            .orElseGet(() -> texts.text(BUNDLE, "prefecture.thisPrefecture"));
    String code = series.map(PublishedSeries::code).orElse(null);
    return comparing
        .population(area, period.lastDay())
        .map(
            value ->
                new Population(
                    texts.text(
                        BUNDLE,
                        "prefecture.population",
                        name,
                        published.amount(value.amount()),
                        published.sign(value.period()),
                        value.document().institution(),
                        value.document().title()),
                    code))
        .orElseGet(() -> new Population(texts.text(BUNDLE, "prefecture.noPopulation", name), code));
  }

  /** Halves and years to choose from, newest first. */
  public List<Period> getPeriods() {
    return periods;
  }

  public Period getPeriod() {
    return period;
  }

  public String getPeriodCode() {
    return periodCode;
  }

  public void setPeriodCode(String periodCode) {
    this.periodCode = periodCode;
  }
}
