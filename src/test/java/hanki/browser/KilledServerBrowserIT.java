package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.ConsultationEditPage;
import hanki.browser.pages.SignInPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, killed as by a power cut (-9) while an officer types. */
class KilledServerBrowserIT {

  private static final Pattern ACCOUNT = Pattern.compile("  ([A-Z]-001)  (\\S{16})  .*");

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @TempDir private Path data;

  private static final String OWN = "kuroi neko ga yane de hiru";
  private final Map<String, String> passwords = new ConcurrentHashMap<>();
  private int port;
  private Process server;

  @BeforeEach
  void start() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    startServer();
  }

  @AfterEach
  void end() throws InterruptedException {
    kill();
  }

  private void startServer() throws Exception {
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dhanki.data=" + data,
                "-Dhanki.port=" + port,
                "-jar",
                "target/payara-micro.jar",
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                "config/payara/preboot.txt",
                "--postbootcommandfile",
                "config/payara/postboot.txt",
                "--logproperties",
                "config/payara/logging.properties",
                "--deploy",
                "target/hanki.war",
                "--contextroot",
                "/")
            .redirectErrorStream(true)
            .start();
    new Thread(this::readConsole, "console of the killed program").start();
    for (int second = 0; !answers(); second++) {
      assertThat(second).as("seconds to start").isLessThan(240);
      Thread.sleep(1000);
    }
  }

  private void readConsole() {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var log = Files.newBufferedWriter(Path.of("target", "hanki-killed-it.log"))) {
      String line = lines.readLine();
      while (line != null) {
        log.write(line + "\n");
        log.flush();
        Matcher account = ACCOUNT.matcher(line);
        if (account.matches()) {
          passwords.put(account.group(1), account.group(2));
        }
        line = lines.readLine();
      }
    } catch (IOException killed) {
      // that is what it is for
    }
  }

  private boolean answers() throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address() + "/sign-in.xhtml")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }

  private void kill() throws InterruptedException {
    server.destroyForcibly();
    server.waitFor();
  }

  @Test
  void after_a_kill_while_typing_every_word_is_back() throws Exception {
    Page window = hanki.window();
    window.navigate(address() + "/sign-in.xhtml");
    new SignInPage(window)
        .signInWithIssued("A-001", passwords.get("A-001"))
        .choose(passwords.get("A-001"), OWN);
    window.navigate(address() + "/consultation/edit.xhtml");
    ConsultationEditPage form = new ConsultationEditPage(window);
    form.type("summary", "（架空）停電の前に打った言葉");
    window.locator("[id='form:summary']").blur();
    window.waitForCondition(() -> window.innerText("#draftState").startsWith("下書きを保存しました"));

    kill();
    form.type("summary", "（架空）停電の前に打った言葉、停電の間に打った言葉");
    window.locator("[id='form:summary']").blur();
    window.waitForCondition(() -> window.innerText("#draftState").startsWith("下書きを保存できません"));
    Page other = hanki.window();
    startServer();

    other.navigate(address() + "/sign-in.xhtml");
    new SignInPage(other).signIn("A-001", OWN);
    assertThat(other.innerText("#ownDrafts")).contains("相談の受理");
    window.waitForSelector("#session-lost[open]");
    window.click("#session-return");
    window.waitForURL("**/sign-in.xhtml?locked=true*");
    new SignInPage(window).signIn("A-001", OWN);
    assertThat(form.value("summary")).isEqualTo("（架空）停電の前に打った言葉、停電の間に打った言葉");
    other.click("#ownDrafts a");
    assertThat(new ConsultationEditPage(other).value("summary"))
        .isEqualTo("（架空）停電の前に打った言葉、停電の間に打った言葉");
  }
}
