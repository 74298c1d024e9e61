package hanki.home.web;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says on every page that this installation holds fictitious records. */
@Named("sampleNotice")
@ApplicationScoped
public class SampleNotice {

  private final boolean shown = !new Settings().text("hanki.sample").equals("false");

  public boolean isShown() {
    return shown;
  }
}
