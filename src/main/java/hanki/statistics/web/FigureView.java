package hanki.statistics.web;

import hanki.identity.CurrentOfficer;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Words;
import hanki.reference.CategoryScheme;
import hanki.statistics.AsPublished;
import hanki.statistics.Breakdown;
import hanki.statistics.Condition;
import hanki.statistics.Contributions;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import hanki.statistics.PublishedBefore;
import hanki.statistics.RecordReference;
import hanki.statistics.UnknownFigure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 数値の内訳: one figure, its comparison, the check against its records, and the records. */
@Named("figureView")
@RequestScoped
public class FigureView {

  private final FigureBook figures;
  private final CurrentOfficer officer;
  private final Pagers pagers;
  private final Words words;
  private final Iterable<PublishedBefore> publications;

  private String at;
  private String page;
  private FigureAddress address;
  private Measure measure;
  private Figure figure;
  private Figure lastYear;
  private Figure previous;
  private Contributions contributions;
  private List<RecordReference> records;
  private List<AsPublished> published = List.of();

  @Inject
  FigureView(
      FigureBook figures,
      CurrentOfficer officer,
      Pagers pagers,
      Words words,
      @Any Instance<PublishedBefore> publications) {
    this.figures = figures;
    this.officer = officer;
    this.pagers = pagers;
    this.words = words;
    this.publications = publications;
  }

  /** Counts the figure and reads one page of its records; an unknown address is a missing page. */
  public void load() {
    try {
      address = FigureAddress.parse(at);
    } catch (IllegalArgumentException noAddress) {
      throw new UnknownFigure(at);
    }
    measure = figures.measure(address.measure());
    figure = figures.figure(address);
    lastYear = figures.figure(address.in(address.period().sameLastYear()));
    previous = figures.figure(address.in(address.period().previous()));
    contributions = figures.contributions(address, officer.scope());
    records = figures.records(address, officer.scope(), Pager.pageNumber(page));
    published = new ArrayList<>();
    publications.forEach(each -> published.addAll(each.of(address)));
  }

  /** Faces walks through the page of a post before it is loaded. */
  private boolean isLoaded() {
    return address != null;
  }

  public FigureAddress getAddress() {
    return address;
  }

  public Measure getMeasure() {
    return measure;
  }

  public Figure getFigure() {
    return figure;
  }

  /** The figure with its comparisons. */
  public FigureRow getRow() {
    return new FigureRow(measure.name(), figure, lastYear, previous);
  }

  public Contributions getContributions() {
    return contributions;
  }

  /**
   * Whether the records' contributions come to the figure. Anything else is a fault of the program.
   */
  public boolean isProven() {
    return isLoaded() && contributions.sum() == figure.value();
  }

  public List<RecordReference> getRecords() {
    return records == null ? List.of() : records;
  }

  /** What was published of it, the latest first. */
  public List<AsPublished> getPublished() {
    return published;
  }

  /** 仙台中央, フィッシング, and what else its records have in common; empty for the total. */
  public String getRowName() {
    return isLoaded()
        ? address.conditions().stream().map(this::nameOf).collect(Collectors.joining("　"))
        : "";
  }

  /** The version in which the row is counted; null for rows as recorded. */
  public CategoryScheme getVersion() {
    if (!isLoaded()) {
      return null;
    }
    return figures.versions(address.breakdown()).stream()
        .filter(version -> version.code().equals(address.split().version()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the period before is another than that of last year, as for halves and months. */
  public boolean isWithPrevious() {
    return isLoaded() && address.period().kind().isShorterThanYear();
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        FigureBook.PAGE_SIZE,
        records.size(),
        contributions.records(),
        new Address("figure.xhtml").with("at", address));
  }

  /** What a condition of the figure asks for. */
  public String nameOf(Condition condition) {
    return words.label(figures.label(measure, condition));
  }

  /** Why it moved against that figure. */
  public String changeHref(Figure other) {
    return new Address("change.xhtml")
        .with("figure", address)
        .with("against", other.address().period().code())
        .toString();
  }

  /** The table in which the figure stands. */
  public String getTableHref() {
    return new Address("half-year.xhtml")
        .with("period", address.period().code())
        .with("measure", measure.code())
        .with("by", address.breakdown() == Breakdown.NONE ? null : address.split().code())
        .toString();
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
