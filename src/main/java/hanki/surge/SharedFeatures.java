package hanki.surge;

import hanki.statistics.RecordReference;
import hanki.surge.SharedFeature.Kind;
import hanki.trace.RecognisingTraces;
import hanki.trace.Trace;
import hanki.trace.WebAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the records of a surge share, as far as the reader may see them: of fake sites the brand,
 * the parts of their addresses; of consultations the station, the traces and the words.
 *
 * <p>A record counts once for each thing it has. What one record alone has is shared by nobody.
 */
class SharedFeatures {

  private static final int LEAST_RECORDS = 2;
  private static final int MOST_OF_A_KIND = 6;
  private static final int SHORTEST_PART = 4;
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}々ー]{2,}|[\\p{IsKatakana}ー]{3,}|[A-Za-z]{4,}");
  private static final Pattern NUMBERS = Pattern.compile("[\\d.:\\[\\]a-f]*\\d");
  private static final Pattern SPLIT = Pattern.compile("[.-]");

  /** Second levels under which names are given out one by one, as co.jp. */
  private static final Set<String> SECOND =
      Set.of("co", "or", "ne", "ac", "go", "ad", "gr", "ed", "lg", "com", "org", "net");

  /** Stand in every host or every sample and tell nothing. */
  private static final Set<String> SAID_BY_ALL = Set.of("架空", "https", "http", "hxxps", "hxxp");

  private final RecognisingTraces recognising;
  private final Map<Kind, Map<String, Long>> counted = new EnumMap<>(Kind.class);

  SharedFeatures(RecognisingTraces recognising) {
    this.recognising = recognising;
  }

  /** What several of the records share, by kind, the most frequent first. */
  List<SharedFeature> of(List<RecordReference> records) {
    records.stream().filter(RecordReference::visible).forEach(this::count);
    List<SharedFeature> shared = new ArrayList<>();
    counted.forEach(
        (kind, words) ->
            words.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST_RECORDS)
                .sorted(
                    Comparator.comparing((Map.Entry<String, Long> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_OF_A_KIND)
                .map(each -> new SharedFeature(kind, each.getKey(), each.getValue()))
                .forEach(shared::add));
    return shared;
  }

  private void count(RecordReference record) {
    Map<Kind, Set<String>> has = new EnumMap<>(Kind.class);
    put(has, Kind.PLACE, record.place());
    try {
      address(WebAddress.parse(record.words()), has);
    } catch (IllegalArgumentException words) {
      words(record.words(), has);
    }
    has.forEach(
        (kind, each) ->
            each.forEach(
                word ->
                    counted
                        .computeIfAbsent(kind, any -> new LinkedHashMap<>())
                        .merge(word, 1L, Long::sum)));
  }

  private static void put(Map<Kind, Set<String>> has, Kind kind, String words) {
    if (words != null && !words.isBlank()) {
      has.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(words);
    }
  }

  private static void address(WebAddress address, Map<Kind, Set<String>> has) {
    String host = address.host();
    String rest = address.text().substring(address.text().indexOf(host) + host.length());
    if (rest.length() > 1) {
      put(has, Kind.PATH, rest);
    }
    if (NUMBERS.matcher(host).matches()) {
      put(has, Kind.DOMAIN, host.replace(".", "[.]"));
      return;
    }
    String domain = domain(host);
    put(has, Kind.DOMAIN, domain.replace(".", "[.]"));
    put(has, Kind.ENDING, "." + host.substring(host.lastIndexOf('.') + 1));
    Arrays.stream(SPLIT.split(host.substring(0, Math.max(0, host.lastIndexOf('.')))))
        .filter(part -> part.length() >= SHORTEST_PART && !part.matches("\\d+"))
        .forEach(part -> put(has, Kind.PART, part));
  }

  private static String domain(String host) {
    String[] labels = host.split("\\.");
    int kept =
        labels.length > 2
                && labels[labels.length - 1].length() == 2
                && SECOND.contains(labels[labels.length - 2])
            ? 3
            : 2;
    return String.join(
        ".", Arrays.copyOfRange(labels, Math.max(0, labels.length - kept), labels.length));
  }

  private void words(String text, Map<Kind, Set<String>> has) {
    for (Trace trace : recognising.in(text)) {
      put(has, Kind.TRACE, trace.shown());
    }
    Matcher words = WORD.matcher(text == null ? "" : text);
    while (words.find()) {
      if (!SAID_BY_ALL.contains(words.group())) {
        put(has, Kind.WORD, words.group());
      }
    }
  }
}
