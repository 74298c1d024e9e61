package hanki.statistics;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says in words where a series breaks, on pages and in workbooks alike. */
@ApplicationScoped
public class BreakNotes {

  private static final String BUNDLE = "hanki.statistics.Text";

  private final Texts texts;
  private final Words words;

  @Inject
  public BreakNotes(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** ※ H30下：平成31年1月1日に「国の3区分（平成30年まで）」から分類が変わった。 */
  public String note(SeriesBreak at) {
    String column = words.sign(at.period());
    String day = words.shortDay(at.day());
    String shown = words.label(at.shown());
    return at.then()
        .map(words::label)
        .map(
            then ->
                at.period().lastDay().isBefore(at.day())
                    ? texts.text(BUNDLE, "half-year.breakFrom", column, day, then, shown)
                    : texts.text(BUNDLE, "half-year.breakTo", column, day, shown, then))
        .orElseGet(() -> texts.text(BUNDLE, "half-year.breakBegin", column, day, shown));
  }
}
