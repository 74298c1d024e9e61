package hanki.browser;

import hanki.browser.RawHttp.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody with the cookies of a session, or with none, who has seen every page open to them. Pages
 * are those of the sources, so that a new page is visited without being named anywhere.
 *
 * @param pages the address of each page, with the query of the first link that led there
 */
record Visitor(String name, String cookies, Set<String> pages) {

  private static final Path SOURCES = Path.of("src/main/webapp");
  private static final Predicate<String> LEADS_FURTHER =
      link -> link.startsWith("/incident/show.xhtml?id=") || link.contains("part=course");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");
  private static final Pattern FORM =
      Pattern.compile("<form id=\"([^\"]+)\"([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(input|textarea|select)\\b([^>]*)>", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

  /** A field as the page shows it. */
  record Field(String name, String type, String value) {

    boolean isText() {
      return Set.of("text", "textarea", "password", "search").contains(type);
    }

    boolean isButton() {
      return Set.of("submit", "button", "image").contains(type);
    }
  }

  /** A form as the page shows it, with the state of its view. */
  record Form(String page, String id, boolean carriesFiles, List<Field> fields) {

    boolean hasText() {
      return fields.stream().anyMatch(Field::isText);
    }
  }

  /** Every page of the program, without what only pages include. */
  static List<String> allPages() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> "/" + SOURCES.relativize(file))
          .filter(path -> !path.startsWith("/WEB-INF/"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Follows the first link to each page, from all pages. */
  static Visitor exploring(String name, String cookies, RawHttp http) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Set<String> further = new LinkedHashSet<>();
    for (int round = 0; round < 2; round++) {
      Set<String> open = new LinkedHashSet<>(found.values());
      open.addAll(round == 0 ? allPages() : List.of());
      for (String page : open) {
        Answer answer = http.get(page, cookies);
        if (answer.status() == 200) {
          found.putIfAbsent(path(page), page);
          links(page, answer.body())
              .forEach(link -> found.merge(path(link), link, Visitor::longer));
          links(page, answer.body()).stream().filter(LEADS_FURTHER).forEach(further::add);
        }
      }
    }
    // an incident that was investigated further leads further than the first one listed,
    // and what is asked in a joint investigation stands in one of its parts
    for (String page : further) {
      links(page, http.get(page, cookies).body())
          .forEach(link -> found.merge(path(link), link, Visitor::longer));
    }
    Set<String> pages = new LinkedHashSet<>(found.values());
    allPages().stream().filter(page -> !found.containsKey(page)).forEach(pages::add);
    return new Visitor(name, cookies, pages);
  }

  /** The forms of a page as it opens now. */
  List<Form> forms(RawHttp http, String page) throws IOException {
    List<Form> forms = new ArrayList<>();
    Matcher form = FORM.matcher(http.get(page, cookies).body());
    while (form.find()) {
      List<Field> fields = new ArrayList<>();
      Matcher field = FIELD.matcher(form.group(3));
      while (field.find()) {
        Map<String, String> attributes = attributes(field.group(2));
        if (attributes.containsKey("name")) {
          fields.add(
              new Field(
                  attributes.get("name"),
                  attributes.getOrDefault("type", field.group(1)),
                  attributes.getOrDefault("value", "")));
        }
      }
      forms.add(new Form(page, form.group(1), form.group(2).contains("multipart"), fields));
    }
    return forms;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    ATTRIBUTE
        .matcher(tag)
        .results()
        .forEach(each -> attributes.put(each.group(1), each.group(2).replace("&amp;", "&")));
    return attributes;
  }

  private static List<String> links(String page, String html) {
    Set<String> known = Set.copyOf(allPages());
    return LINK.matcher(html)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .map(
            link ->
                link.startsWith("/")
                    ? link
                    : page.replaceFirst("[^/]*$", "").replaceFirst("\\?.*", "") + link)
        .filter(link -> known.contains(path(link)) && link.matches("[\\x21-\\x7e]+"))
        .toList();
  }

  private static String longer(String one, String other) {
    return one.contains("?") ? one : other;
  }

  static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name;
  }
}
