package hanki.statistics.web;

import hanki.identity.CurrentOfficer;
import hanki.period.HalfYear;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.Breakdown;
import hanki.statistics.Contributions;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** 数値の内訳: one figure, its comparison, the check against its records, and the records. */
@Named("figureView")
@RequestScoped
public class FigureView {

  private final FigureBook figures;
  private final CurrentOfficer officer;
  private final Texts texts;
  private final Words words;

  private String at;
  private String page;
  private FigureAddress address;
  private Measure measure;
  private Figure figure;
  private Figure lastYear;
  private Figure previous;
  private Contributions contributions;
  private List<RecordReference> records;

  @Inject
  FigureView(FigureBook figures, CurrentOfficer officer, Texts texts, Words words) {
    this.figures = figures;
    this.officer = officer;
    this.texts = texts;
    this.words = words;
  }

  /** Counts the figure and reads one page of its records; an unknown address is a missing page. */
  public void load() throws IOException {
    try {
      address = FigureAddress.parse(at);
      measure = figures.measure(address.measure());
      figure = figures.figure(address);
    } catch (IllegalArgumentException | hanki.statistics.UnknownFigure unknown) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(404, "figure");
      faces.responseComplete();
      return;
    }
    lastYear = figures.figure(address.in(address.period().sameLastYear()));
    previous = figures.figure(address.in(address.period().previous()));
    contributions = figures.contributions(address, officer.scope());
    records = figures.records(address, officer.scope(), Pager.pageNumber(page));
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
    return contributions.sum() == figure.value();
  }

  public List<RecordReference> getRecords() {
    return records;
  }

  /** 仙台中央, フィッシング; empty for the total. */
  public String getRowName() {
    return address.breakdown() == Breakdown.NONE ? "" : words.label(figures.rowLabel(address));
  }

  /** Whether the period is a half. */
  public boolean isHalf() {
    return address.period() instanceof HalfYear;
  }

  public Pager getPager() {
    int number = Pager.pageNumber(page);
    long first = (long) number * FigureBook.PAGE_SIZE;
    return new Pager(
        number,
        FigureBook.PAGE_SIZE,
        contributions.records(),
        new Address("figure.xhtml").with("at", address).open(),
        texts.common(
            "pager.rows",
            words.number(records.isEmpty() ? 0 : first + 1),
            words.number(first + records.size()),
            words.number(contributions.records())));
  }

  /** The table in which the figure stands. */
  public String getTableHref() {
    return new Address("half-year.xhtml")
        .with("period", address.period().code())
        .with("measure", measure.code())
        .with("by", address.breakdown() == Breakdown.NONE ? null : address.breakdown().code())
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
