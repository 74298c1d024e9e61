package hanki.home.web;

import hanki.home.OverviewFigures;
import hanki.home.OverviewLine;
import hanki.home.ReadingOverview;
import hanki.period.HalfToDate;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.TypedDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** The manager's page: this half to date against the same days of last year. */
@Named("overviewView")
@RequestScoped
public class OverviewView {

  private final ReadingOverview reading;
  private final BusinessClock clock;
  private final TypedDays days;
  private String upTo;
  private OverviewFigures figures;

  @Inject
  OverviewView(ReadingOverview reading, BusinessClock clock, TypedDays days) {
    this.reading = reading;
    this.clock = clock;
    this.days = days;
  }

  /** Counts; a day in the address that cannot be read counts as none. */
  public void load() {
    figures = reading.figures(days.read(upTo));
  }

  public HalfToDate getPeriod() {
    return figures.period();
  }

  /** Whether the half that runs is shown, up to today. */
  public boolean isToday() {
    return figures.period().lastDay().equals(clock.today());
  }

  /** Every measure that counted something in either span. */
  public List<OverviewLine> getLines() {
    return figures.lines();
  }

  /** The classes whose number changed most, the largest change first. */
  public List<OverviewLine> getMoves() {
    return figures.moves();
  }

  /** The same page as PDF. */
  public String getPdf() {
    return new Address("today.pdf").with("to", getUpTo()).toString();
  }

  public String getUpTo() {
    return Objects.requireNonNullElse(upTo, "");
  }

  public void setUpTo(String upTo) {
    this.upTo = upTo;
  }
}
