package hanki.statistics.web;

import hanki.period.HalfYear;
import hanki.platform.web.Address;
import hanki.reference.CategoryScheme;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import hanki.statistics.Split;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** 計数項目の一覧: what is counted, by which rule, and where its figures stand. */
@Named("measuresView")
@RequestScoped
public class MeasuresView {

  private final FigureBook figures;
  private List<Entry> entries;

  @Inject
  MeasuresView(FigureBook figures) {
    this.figures = figures;
  }

  /**
   * One measure.
   *
   * @param latest the day of its latest record; null if there is none
   */
  public record Entry(Measure measure, LocalDate latest) {

    /** Its half-year figures, of the half that has the latest record. */
    public String href() {
      return hrefBy(null);
    }

    /** The same split so. */
    public String hrefBy(Breakdown breakdown) {
      return new Address("half-year.xhtml")
          .with("period", latest == null ? null : HalfYear.containing(latest).code())
          .with("measure", measure.code())
          .with("by", breakdown == null ? null : Split.recorded(breakdown).code())
          .toString();
    }
  }

  /** Every measure. */
  public List<Entry> getEntries() {
    if (entries == null) {
      entries =
          figures.measures().stream()
              .map(measure -> new Entry(measure, figures.latestDay(measure).orElse(null)))
              .toList();
    }
    return entries;
  }

  /** The classifications in whose versions the measure can be counted. */
  public List<CategoryScheme> schemes(Measure measure) {
    return measure.breakdowns().stream()
        .flatMap(breakdown -> figures.versions(breakdown).stream())
        .distinct()
        .toList();
  }
}
