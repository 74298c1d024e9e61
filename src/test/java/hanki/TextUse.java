package hanki;

import static java.util.function.Predicate.not;

import hanki.Page.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page asks a bundle for a text.
 *
 * @param bundle base name: {@code hanki.home.Text}
 * @param key the key, or its beginning
 * @param begins whether the page adds the end: {@code t['kind.'.concat(row.kind())]}
 */
record TextUse(Page page, Tag tag, String bundle, String key, boolean begins) {

  private static final Pattern LOOKUP =
      Pattern.compile("(?<![\\w.'])(\\w+)\\[\\s*(?:(['\"])([^'\"]*)\\2(\\]|\\.concat\\())?");

  private static final Map<String, String> DECLARED = declared();

  /** What the page asks for. */
  static Stream<TextUse> in(Page page) {
    Map<String, String> variables = variables(page);
    return page.tags()
        .flatMap(
            tag ->
                Stream.concat(
                    lookups(tag, variables)
                        .filter(not(isComputed()))
                        .map(
                            found ->
                                new TextUse(
                                    page,
                                    tag,
                                    variables.get(found.group(1)),
                                    found.group(3),
                                    !found.group(4).equals("]"))),
                    field(page, tag, variables)));
  }

  /** Where the page asks by a key that nobody can read: {@code t[v.key]}. */
  static Stream<String> computedIn(Page page) {
    return page.tags()
        .filter(tag -> lookups(tag, variables(page)).anyMatch(isComputed()))
        .map(page::at);
  }

  private static Stream<MatchResult> lookups(Tag tag, Map<String, String> variables) {
    return tag.writings()
        .flatMap(words -> LOOKUP.matcher(words).results())
        .filter(found -> variables.containsKey(found.group(1)));
  }

  private static Predicate<MatchResult> isComputed() {
    return found -> found.group(3) == null;
  }

  /** {@code <k:field texts="#{t}" key="edit.station">} asks for the label of its input. */
  private static Stream<TextUse> field(Page page, Tag tag, Map<String, String> variables) {
    String bundle = variables.get(variable(tag.attribute("texts")));
    return tag.namespace().equals(Page.OWN) && bundle != null
        ? Stream.of(new TextUse(page, tag, bundle, tag.attribute("key"), false))
        : Stream.empty();
  }

  /** By which names a page reaches bundles: those of faces-config.xml, and its own for them. */
  private static Map<String, String> variables(Page page) {
    Map<String, String> variables = new HashMap<>(DECLARED);
    page.tags()
        .filter(tag -> tag.is(Page.FACELETS, "param"))
        .filter(tag -> DECLARED.containsKey(variable(tag.attribute("value"))))
        .forEach(
            tag ->
                variables.put(
                    tag.attribute("name"), DECLARED.get(variable(tag.attribute("value")))));
    return variables;
  }

  private static String variable(String expression) {
    return expression.replaceAll("[#{}]", "");
  }

  private static Map<String, String> declared() {
    try {
      return Pattern.compile("<base-name>(.*?)</base-name>\\s*<var>(.*?)</var>")
          .matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml")))
          .results()
          .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where it stands and what it asks for. */
  String at() {
    return page.at(tag) + " " + bundle + " " + key;
  }
}
