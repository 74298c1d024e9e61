package hanki.survey;

import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an order asks (調査の指示).
 *
 * @param code in addresses: {@code covid19}
 * @param orderedBy who asks: 警察庁
 * @param orderNumber number and day of the order; empty if it came by word
 * @param question what is to be reported, and what is not
 * @param firstDay first day of report that counts
 * @param lastDay last day of report that counts
 * @param dueOn by when the stations have to answer
 * @param several whether one report can be in several classes
 * @param classes in their order
 * @param asked codes of the stations
 */
public record SurveyDraft(
    String code,
    Label title,
    String orderedBy,
    String orderNumber,
    String question,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate dueOn,
    boolean several,
    List<SurveyClass> classes,
    Set<String> asked) {

  /**
   * Keeps to what can be asked.
   *
   * @throws PeriodReversed if the last day lies before the first
   * @throws DueBeforeTheEnd if the answer is due before the period is over
   * @throws TooFewClasses if there are fewer than two, or one stands twice
   * @throws NobodyAsked if it names no station
   */
  public SurveyDraft {
    classes = List.copyOf(classes);
    asked = Set.copyOf(asked);
    if (lastDay.isBefore(firstDay)) {
      throw new PeriodReversed();
    }
    if (dueOn.isBefore(lastDay)) {
      throw new DueBeforeTheEnd();
    }
    if (classes.size() < 2
        || classes.stream().map(SurveyClass::labelJa).distinct().count() < classes.size()) {
      throw new TooFewClasses();
    }
    if (asked.isEmpty()) {
      throw new NobodyAsked();
    }
  }
}
