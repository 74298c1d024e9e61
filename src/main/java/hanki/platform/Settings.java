package hanki.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * The settings of this installation: system property over environment over {@code
 * config/hanki.properties}.
 *
 * <p>{@code hanki.data} is read from {@code -Dhanki.data} or {@code HANKI_DATA}. Not a bean: the
 * data source needs it before there are beans.
 */
public final class Settings {

  private final Properties defaults = new Properties();

  /** Reads the defaults that the program ships. */
  public Settings() {
    try (InputStream shipped = Settings.class.getResourceAsStream("/hanki.properties")) {
      defaults.load(new InputStreamReader(shipped, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The value of a setting.
   *
   * @throws IllegalArgumentException if the program knows no such setting
   */
  public String text(String key) {
    String given = System.getProperty(key);
    if (given == null) {
      given = System.getenv(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }
    if (given == null) {
      given = defaults.getProperty(key);
    }
    if (given == null) {
      throw new IllegalArgumentException("unknown setting " + key);
    }
    return given.strip();
  }

  /** The value of a setting that is a whole number. */
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  /** The value of a setting that is true or false. */
  public boolean isOn(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /** The folder in which the program keeps everything it must not lose. */
  public Path dataFolder() {
    return Path.of(text("hanki.data")).toAbsolutePath();
  }
}
