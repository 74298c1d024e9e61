package hanki.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The verifier for the auditor's desk: export, heads file and key file in, a verdict in Japanese
 * and English out. Needs no server, no database and no library.
 *
 * <p>Exit status: 0 everything fits, 1 something does not, 2 a file cannot be used.
 */
public final class VerifyingTrail {

  private static final String BUNDLE = "hanki.audit.Text";
  private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  private VerifyingTrail() {}

  /** Arguments: the export, the heads file, the key file. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  /** Verifies and tells; returns the exit status. */
  static int run(String[] arguments, PrintStream out) {
    if (arguments.length != 3) {
      say(out, "verify.usage");
      return 2;
    }
    try {
      TrailKey key = TrailKey.in(Path.of(arguments[2]));
      Path heads = Path.of(arguments[1]);
      if (Files.notExists(heads)) {
        throw new IOException(heads.toString());
      }
      return tell(verify(Path.of(arguments[0]), new HeadsFile(heads).read(), key), out);
    } catch (IOException | IllegalArgumentException unusable) {
      say(out, "verify.unusable", unusable.getMessage());
      return 2;
    }
  }

  /**
   * The verdict on an export.
   *
   * @throws IOException if the file cannot be read
   */
  static ChainCheck.Verdict verify(Path export, List<SignedHead> heads, TrailKey key)
      throws IOException {
    ChainCheck check = new ChainCheck(key, heads);
    try (BufferedReader lines = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        follow(check, line);
      }
    }
    return check.end();
  }

  private static void follow(ChainCheck check, String line) {
    try {
      check.next(TrailLines.entry(line));
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException no) {
      check.unreadable();
    }
  }

  private static int tell(ChainCheck.Verdict verdict, PrintStream out) {
    if (verdict.isWhole()) {
      say(
          out,
          "verify.whole",
          number(verdict.entries()),
          number(Math.min(1, verdict.entries())),
          number(verdict.heads()));
    } else {
      for (Locale language : LANGUAGES) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language);
        out.println(
            MessageFormat.format(
                texts.getString("verify.broken"),
                number(verdict.finding().seq()),
                texts.getString("reason." + verdict.finding().reason().name())));
      }
    }
    if (verdict.timesBack() > 0) {
      say(out, "verify.timesBack", number(verdict.timesBack()));
    }
    return verdict.isWhole() ? 0 : 1;
  }

  private static void say(PrintStream out, String key, Object... arguments) {
    for (Locale language : LANGUAGES) {
      String text = ResourceBundle.getBundle(BUNDLE, language).getString(key);
      out.println(MessageFormat.format(text, arguments));
    }
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
