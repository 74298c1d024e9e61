package hanki.platform.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/**
 * The language of the pages: Japanese until the officer chooses English. Chosen from a fixed list,
 * never taken from the request.
 */
@Named("language")
@SessionScoped
public class Language implements Serializable {

  private static final long serialVersionUID = 1L;

  private Locale locale = Locale.JAPANESE;

  public Locale getLocale() {
    return locale;
  }

  /** Language tag for the html element. */
  public String getTag() {
    return locale.getLanguage();
  }

  public boolean isJapanese() {
    return locale.equals(Locale.JAPANESE);
  }

  /** Switches between Japanese and English and shows the same page again. */
  public String change() {
    locale = isJapanese() ? Locale.ENGLISH : Locale.JAPANESE;
    return null;
  }
}
