package hanki.platform.web;

import hanki.period.EraDate;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a text in a date field says while and after one types it. */
@ApplicationScoped
public class TypedDays {

  private final BusinessClock clock;
  private final Words words;
  private final Texts texts;
  private final Forms forms;

  @Inject
  TypedDays(BusinessClock clock, Words words, Texts texts, Forms forms) {
    this.clock = clock;
    this.words = words;
    this.texts = texts;
    this.forms = forms;
  }

  /** Today in Japan. */
  public LocalDate today() {
    return clock.today();
  }

  /** The time of day in Japan, to the minute. */
  public LocalTime now() {
    return clock.minute().toLocalTime();
  }

  /** The day that the text names, if it names one. */
  public Optional<LocalDate> read(String typed) {
    try {
      return Optional.of(EraDate.parse(typed, clock.today()).day());
    } catch (IllegalArgumentException notYet) {
      return Optional.empty();
    }
  }

  /** The day that the text names, or today. */
  public LocalDate orToday(String typed) {
    return read(typed).orElseGet(clock::today);
  }

  /**
   * The day in the calendar that was not typed, for beside the field; empty while there is none.
   */
  public String echo(String typed) {
    return read(typed).map(words::otherCalendar).orElse("");
  }

  /** The same for a field that names a day to come. */
  public String echoComing(String typed) {
    try {
      return words.otherCalendar(EraDate.parseComing(typed, clock.today()).day());
    } catch (IllegalArgumentException notYet) {
      return "";
    }
  }

  /** 令和２年上半期: the half in which a record of that day counts; none for later than today. */
  public Optional<String> half(String typed) {
    return read(typed)
        .filter(day -> !day.isAfter(clock.today()))
        .map(day -> words.period(HalfYear.containing(day)));
  }

  /**
   * The day of a condition above a list; null if none is typed, or if it names no day, which is
   * then told on the page.
   *
   * @param field how the page calls the condition
   */
  public LocalDate condition(String typed, String field) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    Optional<LocalDate> day = read(typed);
    if (day.isEmpty()) {
      forms.reject("-", texts.common("list.dayUnreadable", field, typed));
    }
    return day.orElse(null);
  }
}
