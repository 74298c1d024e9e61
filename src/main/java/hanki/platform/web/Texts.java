package hanki.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks up texts of the bundles in the language of the page. */
@ApplicationScoped
public class Texts {

  /** The bundle of buttons, common labels and messages. */
  public static final String COMMON = "hanki.platform.web.Text";

  /** The text under the key, its placeholders filled. */
  public String text(String bundle, String key, Object... arguments) {
    return filled(ResourceBundle.getBundle(bundle, locale()).getString(key), arguments);
  }

  /** A text of {@link #COMMON}. */
  public String common(String key, Object... arguments) {
    return text(COMMON, key, arguments);
  }

  /** Whether the bundle has the key. */
  public boolean has(String bundle, String key) {
    return ResourceBundle.getBundle(bundle, locale()).containsKey(key);
  }

  /** The language of the page, Japanese outside of pages. */
  public Locale locale() {
    FacesContext page = FacesContext.getCurrentInstance();
    return page == null || page.getViewRoot() == null
        ? Locale.JAPANESE
        : page.getViewRoot().getLocale();
  }

  private String filled(String pattern, Object... arguments) {
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
  }
}
