package hanki.publication;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The office program of the machine, if it has one: a second opinion on our documents. */
public final class LibreOffice {

  private static final long PATIENCE = 120;

  private LibreOffice() {}

  /** Its command. */
  public static Optional<Path> command() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Opens a document and saves it in another form.
   *
   * @param form as the program calls it: pdf, pptx
   * @return the file it wrote
   */
  public static Path saved(Path document, String form, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                command().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                folder.toString(),
                document.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("it does not answer");
    }
    String name = document.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + form);
  }
}
