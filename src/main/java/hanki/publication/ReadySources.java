package hanki.publication;

import hanki.publication.house.HouseStyle;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names where the numbers of a table or chart were published. */
final class ReadySources {

  private static final Pattern NAMED = Pattern.compile("(.*?) “(.*)”");

  private ReadySources() {}

  /** The document of the newest number, and whether there are others; empty for the house. */
  static String of(HouseStyle style, Stream<ReadyFigure> figures) {
    List<String> sources =
        figures
            .filter(Objects::nonNull)
            .filter(ReadyFigure::isPublished)
            .map(ReadyFigure::source)
            .distinct()
            .toList();
    if (sources.isEmpty()) {
      return "";
    }
    Matcher named = NAMED.matcher(sources.get(sources.size() - 1));
    String source =
        named.matches()
            ? style.words().source(named.group(1), named.group(2))
            : sources.get(sources.size() - 1);
    return sources.size() > 1 ? source + "ほか" : source;
  }
}
