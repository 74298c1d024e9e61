package hanki.national;

import hanki.national.ValueFault.Problem;
import hanki.period.EraDate;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one value as it was typed, or tells everything that is wrong with it. */
final class PublishedReader {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,13}(\\.\\d{1,4})?");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]+");

  private final TypedValue typed;
  private final LocalDate today;
  private final List<ValueFault> faults = new ArrayList<>();
  private final PublishedDraft draft;

  /**
   * Reads it.
   *
   * @param series those that exist, by code
   */
  PublishedReader(TypedValue typed, Map<String, PublishedSeries> series, LocalDate today) {
    this.typed = typed;
    this.today = today;
    for (PublishedColumn column : PublishedColumn.values()) {
      lengths(column);
    }
    checkSeries(series.get(typed.text(PublishedColumn.SERIES)));
    PublishedPeriod period = period();
    BigDecimal amount = amount();
    Vintage vintage = vintage();
    LocalDate publishedOn = publishedOn(period);
    if (!typed.text(PublishedColumn.URL).isEmpty()
        && !ADDRESS.matcher(typed.text(PublishedColumn.URL)).matches()) {
      fault(PublishedColumn.URL, Problem.NO_ADDRESS);
    }
    draft = faults.isEmpty() ? draft(period, amount, vintage, publishedOn) : null;
  }

  /** What is wrong; empty if nothing is. */
  List<ValueFault> faults() {
    return List.copyOf(faults);
  }

  /** The value; null if something is wrong. */
  PublishedDraft draft() {
    return draft;
  }

  private PublishedDraft draft(
      PublishedPeriod period, BigDecimal amount, Vintage vintage, LocalDate publishedOn) {
    return new PublishedDraft(
        typed.text(PublishedColumn.SERIES),
        period,
        amount,
        vintage,
        new DocumentDraft(
            typed.text(PublishedColumn.NUMBER),
            typed.text(PublishedColumn.INSTITUTION),
            typed.text(PublishedColumn.TITLE),
            typed.text(PublishedColumn.URL),
            publishedOn,
            ""),
        typed.text(PublishedColumn.COMPUTATION),
        typed.text(PublishedColumn.NOTE));
  }

  private void lengths(PublishedColumn column) {
    String text = typed.text(column);
    if (text.isEmpty() && column.isRequired()) {
      fault(column, Problem.MISSING);
    } else if (text.length() > column.longest()) {
      fault(column, Problem.TOO_LONG);
    }
  }

  private void checkSeries(PublishedSeries series) {
    if (isSaid(PublishedColumn.SERIES) && series == null) {
      fault(PublishedColumn.SERIES, Problem.NO_SERIES);
    }
    String unit = typed.text(PublishedColumn.UNIT);
    if (series != null
        && !unit.isEmpty()
        && !unit.equals(series.unit().ja())
        && !unit.equals(series.unit().en())) {
      fault(PublishedColumn.UNIT, Problem.OTHER_UNIT);
    }
  }

  private boolean isSaid(PublishedColumn column) {
    return !typed.text(column).isEmpty()
        && faults.stream().noneMatch(fault -> fault.column() == column);
  }

  private PublishedPeriod period() {
    if (!isSaid(PublishedColumn.PERIOD)) {
      return null;
    }
    try {
      return PublishedPeriod.read(
          typed.text(PublishedColumn.PERIOD), typed.text(PublishedColumn.PERIOD_WORDS));
    } catch (IllegalArgumentException unreadable) {
      fault(PublishedColumn.PERIOD, Problem.NO_PERIOD);
      return null;
    }
  }

  private BigDecimal amount() {
    String text =
        Normalizer.normalize(typed.text(PublishedColumn.VALUE), Normalizer.Form.NFKC)
            .replaceAll("[,\\s]", "");
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    if (isSaid(PublishedColumn.VALUE)) {
      fault(PublishedColumn.VALUE, Problem.NO_NUMBER);
    }
    return null;
  }

  private Vintage vintage() {
    try {
      return Vintage.read(typed.text(PublishedColumn.VINTAGE));
    } catch (IllegalArgumentException unreadable) {
      fault(PublishedColumn.VINTAGE, Problem.NO_VINTAGE);
      return null;
    }
  }

  private LocalDate publishedOn(PublishedPeriod period) {
    Optional<LocalDate> day = Optional.empty();
    if (isSaid(PublishedColumn.PUBLISHED_ON)) {
      try {
        day = Optional.of(EraDate.parse(typed.text(PublishedColumn.PUBLISHED_ON), today).day());
      } catch (IllegalArgumentException unreadable) {
        fault(PublishedColumn.PUBLISHED_ON, Problem.NO_DAY);
      }
    }
    if (day.filter(each -> each.isAfter(today)).isPresent()) {
      fault(PublishedColumn.PUBLISHED_ON, Problem.FUTURE);
    } else if (period != null && day.filter(each -> each.isBefore(period.lastDay())).isPresent()) {
      fault(PublishedColumn.PUBLISHED_ON, Problem.BEFORE_END);
    }
    return day.orElse(null);
  }

  private void fault(PublishedColumn column, Problem problem) {
    String text = typed.text(column);
    faults.add(
        new ValueFault(column, problem, text.length() > 60 ? text.substring(0, 59) + "…" : text));
  }
}
