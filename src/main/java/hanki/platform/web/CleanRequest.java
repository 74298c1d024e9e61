package hanki.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request whose texts can be stored, shown and written to a log. This is the one place where that
 * is seen to.
 *
 * <p>A vertical tab or a form feed, which come with text pasted from other programs, becomes the
 * line break it stands for; other control characters vanish. What no person types, NUL and half
 * surrogate pairs, makes the whole request a bad one: {@link #unreadable()}.
 */
class CleanRequest extends HttpServletRequestWrapper {

  private static final Pattern UNREADABLE = Pattern.compile("\\x00|\\p{Cs}");
  private static final Pattern BREAK = Pattern.compile("[\\x0B\\x0C\\x85\\u2028\\u2029]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\uFFFE\\uFFFF]");

  private final Map<String, String[]> parameters = new LinkedHashMap<>();
  private Disallowed unreadable;

  /**
   * Reads all parameters.
   *
   * @throws IllegalStateException if the body is larger than the container takes
   * @throws RuntimeException if the body is not what its content type says
   */
  CleanRequest(HttpServletRequest request) {
    super(request);
    Map<String, String[]> given = request.getParameterMap();
    int count = given.values().stream().mapToInt(values -> values.length).sum();
    if (count > RequestLimits.MOST_PARAMETERS) {
      unreadable = Disallowed.TOO_LARGE;
      return;
    }
    given.forEach(
        (name, values) ->
            parameters.put(
                clean(name), Arrays.stream(values).map(this::clean).toArray(String[]::new)));
  }

  /** Why the texts cannot be read; none if they can. */
  Optional<Disallowed> unreadable() {
    return Optional.ofNullable(unreadable);
  }

  private String clean(String text) {
    if (UNREADABLE.matcher(text).find()) {
      unreadable = Disallowed.BAD_REQUEST;
    }
    return INVISIBLE.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  /** A plain form carries no files; the container would answer 500. */
  @Override
  public Collection<Part> getParts() throws IOException, ServletException {
    return carriesFiles() ? super.getParts() : List.of();
  }

  @Override
  public Part getPart(String name) throws IOException, ServletException {
    return carriesFiles() ? super.getPart(name) : null;
  }

  private boolean carriesFiles() {
    String kind = getContentType();
    return kind != null && kind.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Only a post of our own scripts is Ajax; on a GET Faces would leave out what the page loads. */
  @Override
  public String getHeader(String name) {
    boolean ajax = "POST".equals(getMethod()) || !"Faces-Request".equalsIgnoreCase(name);
    return ajax ? super.getHeader(name) : null;
  }

  /** A date no one can read is as good as none; the container would answer 500. */
  @Override
  public long getDateHeader(String name) {
    try {
      return super.getDateHeader(name);
    } catch (IllegalArgumentException noDate) {
      return -1;
    }
  }

  @Override
  public int getIntHeader(String name) {
    try {
      return super.getIntHeader(name);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }
}
