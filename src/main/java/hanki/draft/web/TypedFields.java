package hanki.draft.web;

import hanki.draft.KeepingDrafts;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the fields of the form with the id {@code form}, as a browser posts it. Nothing of
 * the technique around it, and never a password.
 */
record TypedFields(Map<String, List<String>> values) {

  private static final String OF_FORM = "form:";

  /** The fields among the parameters of a request. */
  static TypedFields posted(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new TreeMap<>();
    parameters.forEach(
        (name, texts) -> {
          if (name.startsWith(OF_FORM) && !isSecret(name)) {
            values.put(name, List.copyOf(Arrays.asList(texts)));
          }
        });
    return new TypedFields(values);
  }

  private static boolean isSecret(String name) {
    return name.matches("(?i).*(password|secret|passcode|code2?fa|totp).*");
  }

  /** The fields in the content of a draft. */
  static TypedFields parse(String content) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : content.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        values.merge(
            decode(pair.substring(0, is)),
            List.of(decode(pair.substring(is + 1))),
            TypedFields::joined);
      }
    }
    return new TypedFields(values);
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }

  /** The content of a draft; none if it is longer than is kept. */
  Optional<String> content() {
    String content =
        values.entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream()
                        .map(text -> encode(field.getKey()) + "=" + encode(text)))
            .collect(Collectors.joining("&"));
    return content.length() > KeepingDrafts.LONGEST ? Optional.empty() : Optional.of(content);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
