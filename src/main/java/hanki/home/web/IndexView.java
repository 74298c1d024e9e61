package hanki.home.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.CalendarYear;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Words;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first page: the latest year of each measure against the year before, and what to do next. */
@Named("indexView")
@RequestScoped
public class IndexView {

  private final FigureBook figures;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Words words;
  private List<Card> cards;

  @Inject
  IndexView(FigureBook figures, CurrentOfficer officer, BusinessClock clock, Words words) {
    this.figures = figures;
    this.officer = officer;
    this.clock = clock;
    this.words = words;
  }

  /** One measure in the latest year that has records. */
  public record Card(Measure measure, Period period, FigureRow row, boolean unfinished) {}

  /** A card for each measure that has records; none for those who see no records. */
  public List<Card> getCards() {
    if (cards == null) {
      cards = new ArrayList<>();
      if (officer.may(Permission.READ_FIGURES)) {
        figures.measures().forEach(this::add);
      }
    }
    return cards;
  }

  private void add(Measure measure) {
    figures
        .latestDay(measure)
        .ifPresent(
            latest -> {
              Period year = CalendarYear.containing(latest);
              LocalDate today = clock.today();
              cards.add(
                  new Card(measure, year, figures.total(measure, year), year.contains(today)));
            });
  }

  /** The cards told in the sentence: clearances and consultations of the same year. */
  public List<Card> getTold() {
    return getCards().stream()
        .filter(
            card ->
                List.of("clearance.cases", "consultation.received").contains(card.measure().code()))
        .sorted((a, b) -> a.measure().code().compareTo(b.measure().code()))
        .toList();
  }

  /** －26. */
  public String difference(Card card) {
    return words.difference(card.row().onLastYear().difference());
  }
}
