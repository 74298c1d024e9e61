package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void the_pages_that_take_files_are_exactly_those_with_such_a_form() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".xhtml"))
                  .filter(RequestLimitsTest::carriesFiles)
                  .map(file -> "/" + PAGES.relativize(file))
                  .collect(Collectors.toSet()))
          .isEqualTo(RequestLimits.TAKES_FILES);
    }
  }

  private static boolean carriesFiles(Path page) {
    try {
      return Files.readString(page).contains("enctype=\"multipart/form-data\"");
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
