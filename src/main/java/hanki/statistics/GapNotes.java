package hanki.statistics;

import hanki.period.Period;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.Completeness.Gap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what figures lack, on pages and in files alike. */
@ApplicationScoped
@Transactional
public class GapNotes {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int MOST_STATIONS = 6;

  private final Iterable<Completeness> known;
  private final Texts texts;
  private final Words words;

  @Inject
  GapNotes(@Any Instance<Completeness> known, Texts texts, Words words) {
    this((Iterable<Completeness>) known, texts, words);
  }

  /** For tests without a container. */
  public GapNotes(Iterable<Completeness> known, Texts texts, Words words) {
    this.known = known;
    this.texts = texts;
    this.words = words;
  }

  /** What the figures of a measure lack in some periods. */
  public Lack lack(Measure measure, Collection<? extends Period> periods) {
    Map<Period, List<Gap>> gaps = new LinkedHashMap<>();
    for (Period period : periods) {
      gaps.computeIfAbsent(period, any -> gaps(measure, period));
    }
    return new Lack(gaps, since(measure));
  }

  private LocalDate since(Measure measure) {
    for (Completeness each : known) {
      if (each.covers(measure)) {
        return each.since().orElse(null);
      }
    }
    return null;
  }

  private List<Gap> gaps(Measure measure, Period period) {
    List<Gap> gaps = new ArrayList<>();
    for (Completeness each : known) {
      if (each.covers(measure)) {
        gaps.addAll(each.gaps(period));
      }
    }
    return gaps;
  }

  /** ※ R8下：未報告の署・月が3あり（気仙沼、…）、その分は数に入っていない。 */
  public List<String> notes(Lack lack) {
    return lack.gaps().entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(
            each ->
                texts.text(
                    BUNDLE,
                    "gaps.note",
                    words.sign(each.getKey()),
                    each.getValue().size(),
                    stations(each.getValue())))
        .toList();
  }

  private String stations(List<Gap> gaps) {
    Set<String> names =
        gaps.stream()
            .map(gap -> words.label(gap.name()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String first =
        names.stream()
            .limit(MOST_STATIONS)
            .collect(Collectors.joining(texts.text(BUNDLE, "gaps.joint")));
    return names.size() > MOST_STATIONS
        ? texts.text(BUNDLE, "gaps.andMore", first, names.size() - MOST_STATIONS)
        : first;
  }
}
