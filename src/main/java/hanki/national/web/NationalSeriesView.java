package hanki.national.web;

import hanki.national.Arrangement;
import hanki.national.Editions;
import hanki.national.FindingPublishedSeries;
import hanki.national.NoSuchSeries;
import hanki.national.Parts;
import hanki.national.PublishedPeriod;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SeriesTable;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One published series: its table, its chart, its parts, and every vintage of a period. */
@Named("nationalSeriesView")
@RequestScoped
public class NationalSeriesView {

  private static final String PAGE = "series.xhtml";
  private static final String BUNDLE = "hanki.national.Text";

  private final FindingPublishedSeries finding;
  private final PublishedWords published;
  private final TypedDays days;
  private final Texts texts;
  private final Words words;

  private String code;
  private String view;
  private String periodCode;
  private String partsCode;
  private String asOf;

  private SeriesTable newest;
  private SeriesTable shown;
  private Arrangement arrangement;
  private LocalDate day;
  private SeriesSheet sheet;
  private Optional<Editions> editions = Optional.empty();
  private List<PublishedPeriod> partPeriods = List.of();
  private Optional<Parts> parts = Optional.empty();

  @Inject
  NationalSeriesView(
      FindingPublishedSeries finding,
      PublishedWords published,
      TypedDays days,
      Texts texts,
      Words words) {
    this.finding = finding;
    this.published = published;
    this.days = days;
    this.texts = texts;
    this.words = words;
  }

  /**
   * Reads the series that the address names; what else it says wrongly is the usual.
   *
   * @throws NoSuchSeries if there is none of that code
   */
  public void load() {
    newest = finding.table(code);
    day = days.condition(asOf, texts.text(BUNDLE, "series.asOf"));
    shown = day == null ? newest : newest.on(day);
    arrangement =
        shown.arrangements().stream()
            .filter(each -> each.name().equals(view))
            .findFirst()
            .orElseGet(shown::usualArrangement);
    sheet =
        new SeriesSheet(newest, shown, arrangement, finding.notes(code), this::hrefOf, published);
    editions = period(periodCode).flatMap(newest::at);
    partPeriods = finding.periodsOfParts(newest);
    parts = period(partsCode).flatMap(period -> finding.parts(newest, period)).or(this::usualParts);
  }

  /** The newest period whose parts come to the whole; the newest of all if none does. */
  private Optional<Parts> usualParts() {
    List<Parts> known =
        partPeriods.stream().flatMap(each -> finding.parts(newest, each).stream()).toList();
    return known.stream()
        .filter(each -> each.missing().filter(missing -> missing.signum() == 0).isPresent())
        .findFirst()
        .or(() -> known.stream().findFirst());
  }

  private static Optional<PublishedPeriod> period(String code) {
    try {
      return Optional.of(PublishedPeriod.parse(code, ""));
    } catch (IllegalArgumentException nothingOrNonsense) {
      return Optional.empty();
    }
  }

  /** Faces walks through the page of a post before it is loaded: null then. */
  public PublishedSeries getSeries() {
    return newest == null ? null : newest.series();
  }

  public String getName() {
    return newest == null ? "" : published.name(newest.series());
  }

  public String getUnit() {
    return newest == null ? "" : words.label(newest.series().unit());
  }

  /** An arrangement to choose. */
  public record Choice(String label, String href, boolean chosen) {}

  /** The arrangements that have something to show. */
  public List<Choice> getArrangements() {
    return arrangements().stream()
        .map(
            each ->
                new Choice(
                    texts.text(BUNDLE, "arrangement." + each.name()),
                    address(each.name()).toString(),
                    each == arrangement))
        .toList();
  }

  private List<Arrangement> arrangements() {
    return shown == null ? List.of() : shown.arrangements();
  }

  private Address address(String arrangementName) {
    return new Address(PAGE).with("code", code).with("view", arrangementName).with("asOf", asOf);
  }

  private String hrefOf(PublishedPeriod period) {
    return address(arrangement.name()).with("period", period.code()) + "#versions";
  }

  /** Table, chart, notes and source line. */
  public SeriesSheet getSheet() {
    return sheet;
  }

  /** Every value published for the period that was chosen. */
  public List<PublishedValue> getVersions() {
    return editions.map(Editions::all).orElse(List.of());
  }

  public String getVersionsOf() {
    return editions.map(each -> published.period(each.period())).orElse("");
  }

  public PublishedWords getSay() {
    return published;
  }

  /** The series with its parts, if it has any. */
  public Parts getParts() {
    return parts.orElse(null);
  }

  /** A period for which parts are known. */
  public List<Choice> getPartPeriods() {
    return partPeriods.stream()
        .map(
            period ->
                new Choice(
                    published.period(period),
                    period.code(),
                    parts.filter(each -> each.period().equals(period)).isPresent()))
        .toList();
  }

  /** What the parts lack to the whole, in words; empty if nothing can be said. */
  public String getCheck() {
    return parts
        .flatMap(Parts::missing)
        .map(
            missing ->
                missing.signum() == 0
                    ? texts.text(BUNDLE, "parts.complete")
                    : texts.text(BUNDLE, "parts.missing", published.amount(missing)))
        .orElse("");
  }

  public String getArrangement() {
    return arrangement == null ? "" : arrangement.name();
  }

  /** Values that a day in the past leaves out, since nobody knows when they were published. */
  public long getUndated() {
    return day == null ? 0 : newest.undated();
  }

  /** The day as of which the table stands; null for now. */
  public String getDay() {
    return day == null ? null : words.day(day);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getPeriodCode() {
    return periodCode;
  }

  public void setPeriodCode(String periodCode) {
    this.periodCode = periodCode;
  }

  public String getPartsCode() {
    return partsCode;
  }

  public void setPartsCode(String partsCode) {
    this.partsCode = partsCode;
  }

  public String getAsOf() {
    return asOf;
  }

  public void setAsOf(String asOf) {
    this.asOf = asOf;
  }
}
