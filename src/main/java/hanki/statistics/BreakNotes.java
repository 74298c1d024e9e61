package hanki.statistics;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** ※ H30上・H30下の列：H31.1.1に「国の3区分（平成30年まで）」から分類が変わった。 */
  public List<String> notes(List<SeriesBreak> breaks) {
    Map<SeriesBreak, List<String>> columns = new LinkedHashMap<>();
    for (SeriesBreak each : breaks) {
      columns
          .computeIfAbsent(
              columns.keySet().stream().filter(each::isSameAs).findFirst().orElse(each),
              any -> new ArrayList<>())
          .add(words.sign(each.period()));
    }
    String joint = texts.text(BUNDLE, "half-year.breakJoint");
    return columns.entrySet().stream()
        .map(entry -> note(entry.getKey(), String.join(joint, entry.getValue())))
        .toList();
  }

  private String note(SeriesBreak at, String columns) {
    String day = words.shortDay(at.day());
    String shown = words.label(at.shown());
    return at.then()
        .map(words::label)
        .map(
            then ->
                at.period().lastDay().isBefore(at.day())
                    ? texts.text(BUNDLE, "half-year.breakFrom", columns, day, then, shown)
                    : texts.text(BUNDLE, "half-year.breakTo", columns, day, shown, then))
        .orElseGet(() -> texts.text(BUNDLE, "half-year.breakBegin", columns, day, shown));
  }
}
