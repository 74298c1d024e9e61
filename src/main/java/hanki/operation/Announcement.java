package hanki.operation;

import hanki.platform.Settings;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Tells on the console where the program is reached, as soon as it answers there. */
@ApplicationScoped
public class Announcement {

  private static final int SECONDS = 120;
  private static final int SOON = 500;

  private final Settings settings = new Settings();

  @Resource private ManagedExecutorService executor;

  void atStart(@Observes @Priority(90) DatabaseReady ready) {
    executor.submit(this::announce);
  }

  private void announce() {
    int port = settings.number("hanki.port");
    try {
      for (int i = 0; i < SECONDS * 1000 / SOON; i++) {
        Thread.sleep(SOON);
        if (answers(port)) {
          System.out.printf(
              "%n== Hanki（半期）が動いています / is running: http://127.0.0.1:%d/  （%s）%n%n",
              port, settings.dataFolder());
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
