package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hanki.platform.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, is used, and is asked for by a name that exists. */
class TextTest {

  private static final String COMMON = "hanki.platform.web.Text";

  /** Keys by which Faces itself asks for texts. */
  private static final String OF_FACES = "jakarta.faces.";

  private static final Pattern COMMON_IN_JAVA = Pattern.compile("\\bcommon\\(\\s*\"([^\"]+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

  private static final List<TextBundle> BUNDLES = TextBundle.all();
  private static final List<Page> PAGES = Page.all();
  private static final List<SourceFile> SOURCES = SourceFile.all();
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes/hanki"));

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(BUNDLES).hasSizeGreaterThan(5);
    assertThat(
            keys(
                bundle -> {
                  Set<String> inOneOnly = new TreeSet<>(bundle.japanese().keySet());
                  inOneOnly.addAll(bundle.english().keySet());
                  inOneOnly.removeIf(
                      key ->
                          bundle.japanese().containsKey(key) && bundle.english().containsKey(key));
                  return inOneOnly;
                }))
        .isEmpty();
  }

  @Test
  void an_empty_japanese_file_keeps_an_english_server_from_answering_in_english() {
    assertThat(BUNDLES).extracting(TextBundle::emptyJapanese).allMatch(Files::exists);
    assertThat(keys(bundle -> TextBundle.texts(bundle.emptyJapanese(), new ArrayList<>()).keySet()))
        .isEmpty();
  }

  /** Faces takes the last of two in one element and forgets the other without a word. */
  @Test
  void every_bundle_of_the_pages_is_declared_in_an_element_of_its_own() throws IOException {
    String[] elements =
        Files.readString(Path.of("src/main/webapp/WEB-INF/faces-config.xml"))
            .split("<resource-bundle>");

    assertThat(elements).hasSizeGreaterThan(10);
    assertThat(Arrays.stream(elements).skip(1))
        .allMatch(element -> element.split("<base-name>").length == 2);
  }

  @Test
  void no_key_stands_twice() {
    assertThat(BUNDLES).flatExtracting(TextBundle::repeated).isEmpty();
  }

  @Test
  void no_text_is_empty() {
    // a single blank is a text: English has no counter where Japanese writes 件
    assertThat(texts((key, text) -> text.isEmpty())).isEmpty();
  }

  @Test
  void both_languages_have_the_same_placeholders() {
    assertThat(
            keys(
                bundle ->
                    bundle.japanese().keySet().stream()
                        .filter(bundle.english()::containsKey)
                        .filter(
                            key ->
                                !placeholders(bundle.japanese().get(key))
                                    .equals(placeholders(bundle.english().get(key))))
                        .toList()))
        .isEmpty();
  }

  @Test
  void a_text_with_placeholders_has_no_lonely_quote() {
    Set<String> refusals =
        refusals().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

    assertThat(
            texts(
                (key, text) ->
                    (text.matches("(?s).*\\{\\d.*") || refusals.contains(key))
                        && text.replace("''", "").contains("'")))
        .isEmpty();
  }

  @Test
  void every_key_a_page_asks_for_exists() {
    assertThat(uses().filter(use -> keysOf(use).isEmpty()).map(TextUse::at)).isEmpty();
  }

  @Test
  void no_page_asks_by_a_computed_key() {
    assertThat(PAGES.stream().flatMap(TextUse::computedIn)).isEmpty();
  }

  @Test
  void every_key_java_asks_for_exists() {
    assertThat(
            SOURCES.stream()
                .flatMap(
                    source ->
                        keysAskedFor(source)
                            .filter(key -> bundlesNamedBy(source).noneMatch(has(key)))
                            .map(key -> source + " " + key)))
        .isEmpty();
  }

  @Test
  void keys_built_from_an_enum_are_exactly_its_names() {
    Set<Set<String>> enums = enums();

    assertThat(
            uses()
                .filter(TextUse::begins)
                .filter(use -> !keysOf(use).isEmpty() && !enums.contains(endings(use)))
                .map(use -> use.at() + endings(use)))
        .isEmpty();
  }

  @Test
  void every_key_is_used() {
    Map<String, Set<String>> used = new HashMap<>();
    BUNDLES.forEach(bundle -> used.put(bundle.name(), usedInJava(bundle)));
    uses().forEach(use -> used.get(use.bundle()).addAll(keysOf(use)));
    refusals()
        .forEach(
            refusal ->
                used.getOrDefault(refusal.getPackageName() + ".Text", new HashSet<>())
                    .add(refusal.getSimpleName()));

    assertThat(
            keys(
                bundle ->
                    bundle.japanese().keySet().stream()
                        .filter(key -> !used.get(bundle.name()).contains(key))
                        .filter(key -> !key.startsWith(OF_FACES))
                        .toList()))
        .isEmpty();
  }

  @Test
  void every_refusal_has_a_text_under_its_name() {
    assertThat(refusals()).isNotEmpty();
    assertThat(
            refusals().stream()
                .filter(
                    refusal -> {
                      TextBundle bundle = bundle(refusal.getPackageName() + ".Text");
                      return !bundle.japanese().containsKey(refusal.getSimpleName())
                          || !bundle.english().containsKey(refusal.getSimpleName());
                    })
                .map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void every_placeholder_on_a_page_is_filled() {
    assertThat(
            uses()
                .filter(use -> !use.begins() && !keysOf(use).isEmpty())
                .filter(use -> parameters(use) != expected(use))
                .map(use -> use.at() + " has " + parameters(use) + " of " + expected(use)))
        .isEmpty();
  }

  private static Stream<TextUse> uses() {
    return PAGES.stream().flatMap(TextUse::in);
  }

  private static Set<String> keysOf(TextUse use) {
    return bundle(use.bundle()).japanese().keySet().stream()
        .filter(key -> use.begins() ? key.startsWith(use.key()) : key.equals(use.key()))
        .collect(Collectors.toSet());
  }

  private static Set<String> endings(TextUse use) {
    return keysOf(use).stream()
        .map(key -> key.substring(use.key().length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * What a source asks for: the key in {@code common("…")}, messages in braces, and each string
   * that begins like a key of a bundle the source names and is no page.
   */
  private static Stream<String> keysAskedFor(SourceFile source) {
    Set<String> beginnings =
        bundlesNamedBy(source)
            .flatMap(bundle -> bundle.japanese().keySet().stream())
            .filter(key -> key.contains(".") && !key.startsWith(OF_FACES))
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    return Stream.of(
            COMMON_IN_JAVA.matcher(source.code()).results().map(found -> found.group(1)),
            source.literals().stream()
                .filter(literal -> literal.matches("\\{[A-Za-z.]*[A-Za-z_]\\}"))
                .map(TextTest::inBraces),
            source.literals().stream()
                .filter(literal -> literal.matches("[\\w.-]+") && !literal.endsWith(".xhtml"))
                .filter(literal -> beginnings.stream().anyMatch(literal::startsWith)))
        .flatMap(keys -> keys);
  }

  private static Predicate<TextBundle> has(String key) {
    return bundle ->
        bundle.japanese().keySet().stream()
            .anyMatch(one -> one.equals(key) || key.endsWith(".") && one.startsWith(key));
  }

  /**
   * Keys that stand as a string in a source that names the bundle, or that begin with such a string
   * and end with another or with the name of an enum's constant.
   */
  private static Set<String> usedInJava(TextBundle bundle) {
    Set<String> names = enums().stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    SOURCES.stream()
        .filter(source -> bundlesNamedBy(source).anyMatch(bundle::equals))
        .forEach(
            source -> {
              Set<String> literals =
                  source.literals().stream().map(TextTest::inBraces).collect(Collectors.toSet());
              bundle.japanese().keySet().stream()
                  .filter(key -> isMadeOf(key, literals, names))
                  .forEach(used::add);
            });
    return used;
  }

  private static boolean isMadeOf(String key, Set<String> literals, Set<String> names) {
    return literals.contains(key)
        || literals.stream()
            .filter(literal -> literal.endsWith(".") && key.startsWith(literal))
            .map(literal -> key.substring(literal.length()))
            .anyMatch(ending -> literals.contains(ending) || names.contains(ending));
  }

  private static String inBraces(String literal) {
    return literal.replaceAll("^\\{|\\}$", "");
  }

  /** A source names a bundle literally; the common one also by {@code common(…)} or a message. */
  private static Stream<TextBundle> bundlesNamedBy(SourceFile source) {
    return BUNDLES.stream()
        .filter(
            bundle ->
                source.literals().contains(bundle.name())
                    || bundle.name().equals(COMMON)
                        && (source.packageName().equals("hanki.platform.web")
                            || source.code().contains(".common(")
                            || source.literals().stream().anyMatch(text -> text.startsWith("{"))));
  }

  private static TextBundle bundle(String name) {
    return BUNDLES.stream()
        .filter(bundle -> bundle.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no bundle " + name));
  }

  private static Set<Set<String>> enums() {
    return CLASSES.stream()
        .filter(type -> type.isEnum() && !type.isAnonymousClass())
        .map(
            type ->
                type.getFields().stream()
                    .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                    .map(field -> field.getName())
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static List<JavaClass> refusals() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(Refusal.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .toList();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long expected(TextUse use) {
    return placeholders(bundle(use.bundle()).japanese().get(use.key())).size();
  }

  private static long parameters(TextUse use) {
    return use.tag().is(Page.FACES, "outputFormat")
        ? use.tag().children().stream().filter(child -> child.name().equals("param")).count()
        : 0;
  }

  private static List<String> keys(Function<TextBundle, Collection<String>> wrong) {
    return BUNDLES.stream()
        .flatMap(bundle -> wrong.apply(bundle).stream().map(key -> bundle.name() + " " + key))
        .toList();
  }

  private static List<String> texts(BiPredicate<String, String> test) {
    return BUNDLES.stream()
        .flatMap(
            bundle ->
                Stream.of(bundle.japanese(), bundle.english())
                    .flatMap(texts -> texts.entrySet().stream())
                    .filter(text -> test.test(text.getKey(), text.getValue()))
                    .map(text -> bundle.name() + " " + text.getKey() + "=" + text.getValue()))
        .toList();
  }
}
