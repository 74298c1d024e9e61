package hanki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java source of the program without its comments, for the tests that read what it names. */
record SourceFile(Path file, String code, List<String> literals) {

  private static final Path FOLDER = Path.of("src/main/java");
  private static final String STRING = "\"((?:[^\"\\\\\\n]|\\\\.)*+)\"";
  private static final Pattern STRING_OR_COMMENT =
      Pattern.compile(
          "(?s:\"\"\".*?\"\"\")|" + STRING + "|'(?:[^'\\\\]|\\\\.)*+'|//[^\\n]*+|(?s:/\\*.*?\\*/)");

  /** Every source of the program. */
  static List<SourceFile> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(SourceFile::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SourceFile read(Path file) {
    try {
      String text = Files.readString(file);
      List<String> literals =
          STRING_OR_COMMENT
              .matcher(text)
              .results()
              .map(found -> found.group(1))
              .filter(Objects::nonNull)
              .toList();
      String code =
          STRING_OR_COMMENT
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(withoutComment(found)));
      return new SourceFile(file, code, literals);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String withoutComment(MatchResult found) {
    return found.group().startsWith("/") ? " " : found.group();
  }

  /** {@code hanki.home.web}. */
  String packageName() {
    return FOLDER.relativize(file).getParent().toString().replace('/', '.');
  }

  /** {@code hanki.home.web.IndexView}. */
  String typeName() {
    return packageName() + "." + file.getFileName().toString().replace(".java", "");
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
