package hanki.browser;

import hanki.browser.RawHttp.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an answer must never tell: how the program is made, and where it stumbled. */
final class Leaks {

  private static final List<Pattern> PATTERNS =
      Stream.of(
              // a line of a stack trace
              "\\bat [\\w.$/]+\\([\\w ]+(?:\\.java)?(?::\\d+)?\\)",
              // a qualified class name; names that Faces gives its own parameters are none
              "\\b(?:java|javax|jakarta|org|com|net|fish|hanki)(?:\\.[a-z][\\w]*)+\\.(?!ViewState\\b|ClientWindow\\b|ViewRoot\\b|ViewHead\\b|ViewBody\\b|Resource\\b|RenderKitId\\b|VerifyingTrail\\b)[A-Z]\\w+",
              "\\b[A-Z]\\w*(?:Exception|Error|Throwable)\\b(?!\\w)",
              "(?i)payara|glassfish|grizzly|mojarra|hibernate|soteria|catalina|tomcat|flyway|eclipselink",
              "(?i)primefaces[ /-]?\\d|h2database|postgresql|\\bjdbc:|psqlexception",
              "(?i)\\bselect [\\w.]+(?:, ?[\\w.*]+)* from \\w|\\binsert into \\w+ ?\\(|\\bupdate"
                  + " \\w+ set \\w+ ?=|\\bdelete from \\w",
              "ORA-\\d|SQLSTATE|SQL state",
              "<web-app|<servlet-class>|/home/\\w|/tmp/\\w|/usr/\\w|root:x:0")
          .map(Pattern::compile)
          .toList();

  private static final Pattern HEADER =
      Pattern.compile("(?im)^(?:Server|X-Powered-By|X-AspNet-Version|Via):.*$");

  private Leaks() {}

  /** The first thing told; none if nothing is. */
  static Optional<String> in(Answer answer) {
    Matcher header = HEADER.matcher(answer.head());
    return header.find() ? Optional.of(header.group()) : in(answer.head() + "\n" + answer.body());
  }

  private static Optional<String> in(String text) {
    return PATTERNS.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
