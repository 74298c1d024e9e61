package hanki.platform;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** A name in both languages of the program; Japanese first. */
@Embeddable
public record Label(String ja, String en) {

  /** The name in the reader's language; Japanese unless English was chosen. */
  public String in(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : ja;
  }
}
