package hanki.platform.web;

import hanki.platform.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request must keep to before a page sees it: method, host, origin, length, kind of body.
 *
 * <p>Lengths are bytes or characters; all far above what the pages send.
 */
class RequestLimits {

  static final int LONGEST_ADDRESS = 8_000;
  static final int LARGEST_HEADERS = 32_000;
  static final int LARGEST_FORM = 1_000_000;
  static final int MOST_PARAMETERS = 1_000;
  static final String METHODS = "GET, HEAD, POST";

  /** Pages with a form that carries files; every other page takes plain forms only. */
  static final Set<String> TAKES_FILES =
      Set.of(
          "/indicator/import.xhtml",
          "/reference/import.xhtml",
          "/national/import.xhtml",
          "/investigation/upload.xhtml");

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::\\d{1,5})?");
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1\\]");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FILES = "multipart/form-data";

  private final Set<String> hosts;
  private final boolean https;
  private final long largestUpload;

  RequestLimits(Settings settings) {
    hosts =
        Set.copyOf(
            Arrays.asList(settings.text("hanki.hosts").toLowerCase(Locale.ROOT).split("[,\\s]+")));
    https = settings.isOn("hanki.https");
    largestUpload = (settings.number("hanki.import.megabytes") * 20L + 10) * 1024 * 1024;
  }

  /** Why the request is turned away; none if it may go on. */
  Optional<Disallowed> check(HttpServletRequest request) {
    if (!isServed(request.getMethod())) {
      return Optional.of(Disallowed.METHOD);
    }
    if (request.getRequestURI().length() + length(request.getQueryString()) > LONGEST_ADDRESS) {
      return Optional.of(Disallowed.ADDRESS_TOO_LONG);
    }
    if (headers(request) > LARGEST_HEADERS) {
      return Optional.of(Disallowed.HEADERS_TOO_LARGE);
    }
    if (!isOurHost(request) || hasBrokenAddress(request) || hasNoPlainLength(request)) {
      return Optional.of(Disallowed.BAD_REQUEST);
    }
    return "POST".equals(request.getMethod()) ? checkPost(request) : Optional.empty();
  }

  /** Whether any page answers this method. */
  static boolean isServed(String method) {
    return List.of(METHODS.split(", ")).contains(method);
  }

  private Optional<Disallowed> checkPost(HttpServletRequest request) {
    if (isForeign(request)) {
      return Optional.of(Disallowed.FOREIGN);
    }
    String kind = request.getContentType() == null ? "" : request.getContentType();
    boolean files = kind.toLowerCase(Locale.ROOT).startsWith(FILES);
    if (request.getContentLengthLong() > (files ? largestUpload : LARGEST_FORM)) {
      return Optional.of(Disallowed.TOO_LARGE);
    }
    boolean empty = request.getContentLengthLong() == 0 && kind.isEmpty();
    boolean form =
        kind.toLowerCase(Locale.ROOT).matches(FORM + "(\\s*;\\s*charset=\"?utf-8\"?)?\\s*");
    boolean allowedFiles = files && TAKES_FILES.contains(request.getServletPath());
    return empty || form || allowedFiles ? Optional.empty() : Optional.of(Disallowed.NO_FORM);
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }

  private static int headers(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .mapToInt(
            name ->
                Collections.list(request.getHeaders(name)).stream()
                    .mapToInt(value -> name.length() + value.length())
                    .sum())
        .sum();
  }

  /**
   * The host must be one of the setting. Without the setting: behind TLS any name, because the
   * certificate has said whose it is; in the clear only the loopback, so that no page of a stranger
   * reaches this program by a name that points to 127.0.0.1.
   */
  private boolean isOurHost(HttpServletRequest request) {
    List<String> given = Collections.list(request.getHeaders("Host"));
    if (given.size() != 1 || !HOST.matcher(given.get(0)).matches()) {
      return false;
    }
    String name = given.get(0).toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    boolean unset = hosts.equals(Set.of(""));
    return unset ? https || LOOPBACK.matcher(name).matches() : hosts.contains(name);
  }

  private static boolean hasBrokenAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    return BROKEN_ESCAPE.matcher(request.getRequestURI()).find()
        || query != null && BROKEN_ESCAPE.matcher(query).find();
  }

  /**
   * A body whose length is not said beforehand: no browser sends a form so, and where a length is
   * said as well, a proxy and this server could read it as two different requests.
   */
  private static boolean hasNoPlainLength(HttpServletRequest request) {
    return request.getHeader("Transfer-Encoding") != null;
  }

  /** Browsers say where a post comes from; one from another site is nobody's intention. */
  private static boolean isForeign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    // over plain HTTP to another name than the loopback browsers leave Sec-Fetch-Site out
    return origin != null && !request.getHeader("Host").equalsIgnoreCase(authority(origin));
  }

  private static String authority(String origin) {
    try {
      return new URI(origin).getRawAuthority();
    } catch (URISyntaxException nobody) {
      return null;
    }
  }
}
