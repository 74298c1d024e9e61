package hanki.statistics.web;

import hanki.platform.web.Address;
import hanki.statistics.Question;
import hanki.statistics.QuestionAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question with how its answer is shown, as an address says it.
 *
 * @param western whether years are written by the western calendar
 */
public record AskedQuestion(Question question, boolean western, ChartKind chart) {

  private static final String PAGE = "/statistics/explorer.xhtml";

  /** Which drawing stands beside the table. */
  public enum ChartKind {
    NONE,
    TOTAL,
    ROWS
  }

  /** Reads how the answer is shown; the usual where nothing is said. */
  static AskedQuestion of(Question question, UnaryOperator<String> parameter) {
    String asked = parameter.apply("chart");
    ChartKind chart =
        "none".equals(asked)
            ? ChartKind.NONE
            : "rows".equals(asked) ? ChartKind.ROWS : ChartKind.TOTAL;
    return new AskedQuestion(question, "western".equals(parameter.apply("years")), chart);
  }

  /** The parameters in the query of an address; the first of a name counts. */
  static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int joint = pair.indexOf('=');
      if (joint > 0) {
        parameters.putIfAbsent(
            pair.substring(0, joint),
            URLDecoder.decode(pair.substring(joint + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  /** The form of the drawing in addresses. */
  public String chartCode() {
    return chart.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The address of the page that answers it. */
  public String href() {
    return at(PAGE);
  }

  /** The same question put to another path. */
  public String at(String path) {
    Address address = QuestionAddress.of(path, question);
    return address
        .with("years", western ? "western" : null)
        .with("chart", chart == ChartKind.TOTAL ? null : chartCode())
        .toString();
  }

  /** The parameters without the path: what is kept under a name. */
  public String query() {
    return href().substring(PAGE.length() + 1);
  }

  /** The address of a kept question. */
  static String hrefOf(String query, Long id) {
    return PAGE + "?" + query + "&saved=" + id;
  }
}
