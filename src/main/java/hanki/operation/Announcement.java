package hanki.operation;

import hanki.platform.Settings;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells on the console where the program is reached. */
@ApplicationScoped
public class Announcement {

  private final Settings settings = new Settings();

  void atStart(@Observes @Priority(90) DatabaseReady ready) {
    System.out.printf(
        "== Hanki（半期）: http://127.0.0.1:%s/  （%s）%n",
        settings.text("hanki.port"), settings.dataFolder());
    System.out.println();
  }
}
