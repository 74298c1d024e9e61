package hanki.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The installed Chromium; where there is none, Debian's package is installed if that is possible.
 */
final class Chromium {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium");

  private Chromium() {}

  static Path installed() {
    return find()
        .or(Chromium::install)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "browser tests need Chromium: install the package \"chromium\""
                        + " (Debian: apt-get install chromium)"));
  }

  private static Optional<Path> find() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> install() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    boolean done =
        Stream.of("apt-get -q update", "apt-get -q -y install chromium").allMatch(Chromium::run);
    return done ? find() : Optional.empty();
  }

  private static boolean run(String command) {
    try {
      ProcessBuilder process = new ProcessBuilder(command.split(" ")).redirectErrorStream(true);
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      process.redirectOutput(Path.of("target/chromium-install.log").toFile());
      return process.start().waitFor() == 0;
    } catch (IOException failed) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
