package hanki.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/**
 * Pages that need no Faces, no session and no database: the page for a request that was turned
 * away, Japanese, then English, with a number to quote, which opens when one of those is what
 * failed; and the page between another site and ours.
 */
public final class PlainPage {

  private static final Logger LOG = Logger.getLogger("hanki.turned-away");
  private static final String TEMPLATE = template("plain-page.html");
  private static final String ONWARD = template("onward-page.html");

  private PlainPage() {}

  /** Answers with the page of that reason and its status. */
  static void send(HttpServletRequest request, HttpServletResponse answer, Disallowed reason)
      throws IOException {
    send(request, answer, reason, reason.status(), number());
  }

  /** Answers with the page of that reason, another status and a number that stands in the log. */
  static void send(
      HttpServletRequest request,
      HttpServletResponse answer,
      Disallowed reason,
      int status,
      String number)
      throws IOException {
    LOG.info(
        () ->
            "%s %d %s %s from %s"
                .formatted(
                    number,
                    status,
                    loggable(request.getMethod()),
                    loggable(request.getRequestURI()),
                    request.getRemoteAddr()));
    byte[] page = html(reason, number).getBytes(StandardCharsets.UTF_8);
    answer.setStatus(status);
    prepare(answer);
    if (reason == Disallowed.UNAVAILABLE || reason == Disallowed.TOO_OFTEN) {
      answer.setHeader("Retry-After", "30");
    }
    answer.setContentLength(page.length);
    if (!"HEAD".equals(request.getMethod())) {
      answer.getOutputStream().write(page);
    }
  }

  /**
   * Answers with a page that goes on to another page of ours by itself, and by a link where a
   * browser does not.
   *
   * @param address a path with a query of encoded values
   */
  public static void sendOnward(HttpServletResponse answer, String address) throws IOException {
    ResourceBundle japanese = ResourceBundle.getBundle(Texts.COMMON, Locale.JAPANESE);
    ResourceBundle english = ResourceBundle.getBundle(Texts.COMMON, Locale.ENGLISH);
    String page =
        ONWARD
            .replace("[titleEnglish]", english.getString("onward.title"))
            .replace("[textEnglish]", english.getString("onward.text"))
            .replace("[title]", japanese.getString("onward.title"))
            .replace("[text]", japanese.getString("onward.text"))
            .replace("[go]", japanese.getString("onward.go"))
            .replace("[product]", japanese.getString("product.short"))
            .replace("[address]", address.replace("&", "&amp;"));
    prepare(answer);
    answer.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }

  private static void prepare(HttpServletResponse answer) {
    answer.setContentType("text/html");
    answer.setCharacterEncoding("UTF-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("Content-Security-Policy", SecurityHeaders.PLAIN_POLICY);
  }

  /** The page as text. */
  static String html(Disallowed reason, String number) {
    ResourceBundle japanese = ResourceBundle.getBundle(Texts.COMMON, Locale.JAPANESE);
    ResourceBundle english = ResourceBundle.getBundle(Texts.COMMON, Locale.ENGLISH);
    return TEMPLATE
        .replace("[title]", japanese.getString("error.title." + reason))
        .replace("[text]", japanese.getString("error.text." + reason))
        .replace("[titleEnglish]", english.getString("error.title." + reason))
        .replace("[textEnglish]", english.getString("error.text." + reason))
        .replace("[numberLabel]", japanese.getString("error.fault.number"))
        .replace("[number]", number)
        .replace("[home]", japanese.getString("error.home"))
        .replace("[product]", japanese.getString("product.short"));
  }

  /** A new number to quote: eight hexadecimal digits. */
  static String number() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }

  /** One line, at most 200 characters, nothing a terminal would obey. */
  private static String loggable(String text) {
    String line = String.valueOf(text).replaceAll("[^\\x21-\\x7E]", "?");
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static String template(String name) {
    try (InputStream page = PlainPage.class.getResourceAsStream(name)) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
