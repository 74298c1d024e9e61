package hanki.survey;

import hanki.platform.Label;
import hanki.quantity.Share;
import hanki.reference.Station;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A survey with its numbers as they are now: by class with shares, by station with what each has
 * said, and beside them what was last returned.
 */
public final class SurveySheet {

  private final Survey survey;
  private final long total;
  private final Map<String, Map<String, Long>> cells;
  private final Map<String, Long> byStation;
  private final Map<String, SurveyAnswer> answers;
  private final Map<String, Long> returned;

  SurveySheet(
      Survey survey,
      long total,
      List<SurveyCell> cells,
      List<SurveyCell> byStation,
      List<SurveyAnswer> answers,
      List<SurveyReturn> returned) {
    this.survey = survey;
    this.total = total;
    this.cells =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    SurveyCell::station,
                    Collectors.toMap(SurveyCell::code, SurveyCell::cases, Long::sum)));
    this.byStation =
        byStation.stream().collect(Collectors.toMap(SurveyCell::station, SurveyCell::cases));
    this.answers =
        answers.stream()
            .collect(Collectors.toMap(each -> each.station().code(), Function.identity()));
    this.returned =
        returned.stream().collect(Collectors.toMap(SurveyReturn::classCode, SurveyReturn::cases));
  }

  /**
   * A class.
   *
   * @param share of the total, one decimal; those of all classes may make 99.9
   * @param returned what was last returned; null if nothing was
   */
  public record Line(String code, Label label, long cases, Share share, Long returned) {

    /** Whether the records now say another number than was returned. */
    public boolean isMoved() {
      return returned != null && returned != cases;
    }
  }

  /**
   * A station that is asked.
   *
   * @param kind null as long as it has said nothing
   * @param by officer number; null as long as it has said nothing
   * @param byClass in the order of the classes
   */
  public record StationLine(
      Station station, AnswerKind kind, String by, Instant at, long cases, List<Long> byClass) {

    public boolean isAnswered() {
      return kind != null;
    }
  }

  public Survey survey() {
    return survey;
  }

  /** Reports that count; one in several classes counts once. */
  public long total() {
    return total;
  }

  /** The classes, in their order. */
  public List<Line> lines() {
    return survey.classes().stream()
        .map(
            each -> {
              long cases =
                  cells.values().stream()
                      .mapToLong(station -> station.getOrDefault(each.code(), 0L))
                      .sum();
              return new Line(
                  each.code(),
                  each.label(),
                  cases,
                  new Share(cases, total),
                  returned.get(each.code()));
            })
        .toList();
  }

  /** The total that was last returned; empty if nothing was. */
  public Optional<Long> returnedTotal() {
    return Optional.ofNullable(returned.get(SurveyReturn.TOTAL));
  }

  /** The stations it asks, in their order. */
  public List<StationLine> stations() {
    return survey.asked().stream()
        .map(
            station -> {
              Optional<SurveyAnswer> answer = Optional.ofNullable(answers.get(station.code()));
              return new StationLine(
                  station,
                  answer.map(SurveyAnswer::kind).orElse(null),
                  answer.map(SurveyAnswer::saidBy).orElse(null),
                  answer.map(SurveyAnswer::saidAt).orElse(null),
                  byStation.getOrDefault(station.code(), 0L),
                  byClass(station));
            })
        .toList();
  }

  private List<Long> byClass(Station station) {
    return survey.classes().stream()
        .map(each -> cells.getOrDefault(station.code(), Map.of()).getOrDefault(each.code(), 0L))
        .toList();
  }

  /** The stations that have said nothing yet: neither that they are done nor that they had none. */
  public List<StationLine> missing() {
    return stations().stream().filter(line -> !line.isAnswered()).toList();
  }
}
