package hanki.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the container writes by itself, before or instead of the program, made an answer of ours:
 * with all headers, and with a page where the container sends none.
 */
final class ContainerAnswer {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\AHTTP/1\\.[01] ([2-5]\\d\\d)[^\\r\\n]*\\r\\n(.*?)\\r\\n\\r\\n", Pattern.DOTALL);
  private static final Pattern OURS = Pattern.compile("(?im)^X-Content-Type-Options:");
  private static final Pattern SAFE =
      Pattern.compile(
          "(?im)^(Location|Allow|Date|Connection|Content-Length|Content-Type|Transfer-Encoding):.*$");

  private ContainerAnswer() {}

  /**
   * The bytes to send instead; none if the program wrote the answer itself.
   *
   * @param written the beginning of what is being sent, one character a byte
   */
  static Optional<byte[]> insteadOf(String written) {
    Matcher head = HEAD.matcher(written);
    if (!head.find() || OURS.matcher(head.group(2)).find()) {
      return Optional.empty();
    }
    int status = Integer.parseInt(head.group(1));
    return Optional.of(
        status >= 300 && status < 400
            ? withHeaders(status, head.group(2), written.substring(head.end()))
            : ownPage(meant(status), head.group(2)));
  }

  /**
   * The container answers 200 without a page where it stumbles over an address, and 501 or 505
   * where the request is wrong and not the server.
   */
  private static int meant(int status) {
    return status < 400 || status == 501 || status == 505 ? 400 : status;
  }

  /** The container's own pages name it and its version; one without a page gets one as well. */
  private static byte[] ownPage(int status, String head) {
    String number = PlainPage.number();
    byte[] page = PlainPage.html(Disallowed.of(status), number).getBytes(StandardCharsets.UTF_8);
    Map<String, String> headers = SecurityHeaders.all();
    headers.put("Content-Security-Policy", SecurityHeaders.PLAIN_POLICY);
    headers.put("Cache-Control", "no-store");
    headers.put("Content-Type", "text/html;charset=UTF-8");
    headers.put("Content-Length", String.valueOf(page.length));
    headers.put("Connection", "close");
    Matcher allow = Pattern.compile("(?im)^Allow:").matcher(head);
    if (allow.find()) {
      headers.put("Allow", RequestLimits.METHODS);
    }
    byte[] first = head(status, headers).getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[first.length + page.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(page, 0, all, first.length, page.length);
    return all;
  }

  private static byte[] withHeaders(int status, String head, String rest) {
    Map<String, String> headers = new LinkedHashMap<>();
    SAFE.matcher(head)
        .results()
        .map(line -> line.group().strip().split(": *", 2))
        .forEach(line -> headers.put(line[0], line[1]));
    headers.putAll(SecurityHeaders.all());
    headers.put("Cache-Control", "no-store");
    return (head(status, headers) + rest).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String head(int status, Map<String, String> headers) {
    StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " \r\n");
    headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
    return text.append("\r\n").toString();
  }
}
