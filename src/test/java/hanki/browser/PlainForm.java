package hanki.browser;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form with the id {@code form} of a page, with what a browser would post of it. */
class PlainForm {

  private static final Pattern ACTION =
      Pattern.compile("<form id=\"form\"[^>]* action=\"([^\"]*)\"");
  private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
  private static final Pattern SELECT =
      Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern OPTION = Pattern.compile("<option ([^>]*)>");
  private static final Pattern TEXT =
      Pattern.compile("<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

  private final PlainSession session;
  private final String action;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  PlainForm(PlainSession session, String page) {
    this.session = session;
    Matcher form = ACTION.matcher(page);
    if (!form.find()) {
      throw new IllegalStateException("the page has no form");
    }
    action = form.group(1);
    String body = page.substring(form.start(), page.indexOf("</form>", form.start()));
    INPUT.matcher(body).results().map(found -> found.group(1)).forEach(this::input);
    INPUT
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .filter(input -> attribute(input, "form").equals("form"))
        .forEach(this::input);
    SELECT
        .matcher(body)
        .results()
        .filter(found -> !found.group(1).contains("disabled"))
        .forEach(
            found ->
                OPTION
                    .matcher(found.group(2))
                    .results()
                    .filter(option -> option.group(1).contains("selected"))
                    .forEach(
                        option ->
                            add(
                                attribute(found.group(1), "name"),
                                attribute(option.group(1), "value"))));
    TEXT.matcher(body)
        .results()
        .forEach(
            found -> add(attribute(found.group(1), "name"), unescaped(found.group(2)).strip()));
  }

  private void input(String input) {
    switch (attribute(input, "type")) {
      case "hidden", "text" -> add(attribute(input, "name"), attribute(input, "value"));
      case "radio", "checkbox" -> {
        if (input.contains("checked=")) {
          add(attribute(input, "name"), attribute(input, "value"));
        }
      }
      default -> {
        // buttons are pressed, passwords typed
      }
    }
  }

  private void add(String name, String value) {
    fields.computeIfAbsent(name, same -> new ArrayList<>()).add(value);
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? unescaped(found.group(1)) : "";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Types into a field of the form. */
  PlainForm with(String field, String value) {
    fields.put("form:" + field, List.of(value));
    return this;
  }

  /** Changes what belongs to the technique, as the view state. */
  PlainForm withPlain(String name, String value) {
    fields.put(name, List.of(value));
    return this;
  }

  String value(String name) {
    return fields.getOrDefault(name, List.of("")).get(0);
  }

  /** Presses a button. */
  HttpResponse<String> press(String button) {
    return session.post(action, body() + "&form%3A" + button + "=x");
  }

  String body() {
    return fields.entrySet().stream()
        .flatMap(
            field ->
                field.getValue().stream()
                    .map(value -> encode(field.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
