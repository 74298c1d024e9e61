package hanki.publication;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds numbers that were typed where a figure can be picked, or where none can be. In sentences,
 * points and notes they cannot even be saved ({@link NumberTyped}); headlines hold no figures,
 * cards and timelines may tell of what no series knows, and advice comes from the guidance. The
 * prices of a specimen are an example and not looked at.
 *
 * <p>Only a number beside a unit of what is counted is one: years, days, articles, editions, places
 * (１０か所) and ① are none. A headline may repeat a figure of its section, as long as it is that one:
 * after a recount it is asked about again. A card that names its source (※) quotes it. 100％ in
 * advice is a manner of speaking, １人１台 too.
 */
class TypedNumbers implements ReportCheck {

  private static final Pattern TYPED =
      Pattern.compile("\\d[\\d,.]*(?:億|万|千)?(?:\\d[\\d,]*万?)?(?:件|人|名|円|%|ポイント|倍|社|台|通|割)(?!目)");
  private static final Pattern MANNER_OF_SPEAKING =
      Pattern.compile("100%|(?<!\\d)1人1\\S|(?<!\\d)1(?:人|台|社|件|通)(?=暮|当)");
  private static final String QUOTING = "※";

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(
        part -> {
          Set<String> picked =
              report.sectionOf(part).stream()
                  .flatMap(each -> each.ready().figures().stream())
                  .map(figure -> CheckedReport.narrow(figure.text()))
                  .collect(Collectors.toSet());
          return Stream.concat(
                  numbers(part.composed().title()).filter(Predicate.not(isIn(picked))), words(part))
              .distinct()
              .map(found -> part.problem(ReportProblem.Kind.NUMBER_TYPED, found));
        });
  }

  private static Predicate<String> isIn(Set<String> picked) {
    return number ->
        picked.contains(number.replaceFirst("(?:件|人|名|ポイント|倍|社|台|通|割)$", ""))
            || picked.contains(number);
  }

  private static Stream<String> words(CheckedReport.Part part) {
    return switch (part.composed().kind()) {
      case COVER, CHAPTER, PAGE, CHART, DIAGRAM, TIMELINE -> numbers(part.composed().body());
      case CASE ->
          part.composed().lines().stream().anyMatch(line -> line.startsWith(QUOTING))
              ? Stream.of()
              : numbers(part.composed().body());
      case ADVICE -> advice(part.ready());
      default -> Stream.of();
    };
  }

  private static Stream<String> advice(ReadyBlock block) {
    return block instanceof ReadyBlock.Advice advice
        ? advice.sections().stream()
            .flatMap(section -> section.pieces().stream())
            .flatMap(piece -> numbers(piece.heading() + "\n" + piece.body()))
        : Stream.of();
  }

  private static Stream<String> numbers(String typed) {
    String without = MANNER_OF_SPEAKING.matcher(CheckedReport.narrow(typed)).replaceAll(" ");
    return TYPED.matcher(without).results().map(found -> found.group());
  }
}
