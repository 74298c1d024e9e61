package hanki.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hanki.browser.pages.HomePage;
import hanki.identity.openid.TestProvider;
import hanki.platform.Database;
import hanki.platform.persistence.ConfiguredDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The program as it ships, started once for all browser tests with sample data in a fresh folder,
 * as the README's command starts it; and one Chromium. The first accounts' passwords are read from
 * the console and changed at their first use.
 */
public class RunningHanki implements BeforeEachCallback, AfterEachCallback {

  private static final Pattern ACCOUNT = Pattern.compile("  ([A-Z]-\\d{3})  (\\S{16})  .*");

  /** How the program is set that a test runs against. */
  private enum Kind {
    /** With samples, on the embedded database. */
    USUAL("hanki-it"),
    /** For use behind TLS, on PostgreSQL. */
    HARDENED("hanki-hardened-it"),
    /** Without samples, over a database that a test has filled. */
    FILLED("hanki-filled-it");

    private final String log;

    Kind(String log) {
      this.log = "target/" + log + ".log";
    }
  }

  private final Kind kind;
  private final Consumer<DataSource> filling;
  private Server server;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  public RunningHanki() {
    this(Kind.USUAL, empty -> {});
  }

  private RunningHanki(Kind kind, Consumer<DataSource> filling) {
    this.kind = kind;
    this.filling = filling;
  }

  /** Another server, set as a large installation sets it: for use behind TLS, on PostgreSQL. */
  public static RunningHanki hardened() {
    return new RunningHanki(Kind.HARDENED, empty -> {});
  }

  /** Another server without samples, over the embedded database once it was filled past it. */
  public static RunningHanki filled(Consumer<DataSource> filling) {
    return new RunningHanki(Kind.FILLED, filling);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(kind.name(), key -> new Server(kind, filling), Server.class);
  }

  /** The database under the hardened server. */
  public DataSource database() {
    return server.postgresql.getPostgresDatabase();
  }

  /** The provider of OpenID Connect that the server trusts, not the hardened one. */
  public TestProvider provider() {
    return server.provider;
  }

  /** The officer numbers of the first accounts, one for each role. */
  public Set<String> officers() {
    return server.passwords.keySet().stream()
        .filter(code -> code.endsWith("-001"))
        .collect(Collectors.toSet());
  }

  /** Whether the server's process lives. */
  public boolean isAlive() {
    return server.process.isAlive();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    complaints.clear();
  }

  /** http://127.0.0.1 and the port. */
  public String address() {
    return "http://127.0.0.1:" + server.port;
  }

  /** The port. */
  public int port() {
    return server.port;
  }

  /** The password a first account has chosen. */
  public String password(String code) {
    return account(code).password();
  }

  private Account account(String code) {
    return server.accounts.computeIfAbsent(
        code,
        key -> {
          try (BrowserContext own =
              server.browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP"))) {
            return new Account(code, server.passwords.get(code), own.newPage(), address());
          }
        });
  }

  /** A new window of a new browser: no cookies, Japanese, 1366 wide. */
  public Page window() {
    return window(1366, 900);
  }

  /** A new window of that size. */
  public Page window(int width, int height) {
    BrowserContext context =
        server.browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("ja-JP")
                .setAcceptDownloads(true));
    contexts.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    return page;
  }

  /** What the browser complained about in this test: script errors, violations of the policy. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Signs in and stands on the first page. */
  public HomePage signedInAs(String code) {
    return signedInAs(code, window());
  }

  /** Signs in in that window. */
  public HomePage signedInAs(String code, Page window) {
    return account(code).signIn(window, address());
  }

  /** The process, its passwords and the browser; all end with the test run. */
  private static final class Server implements CloseableResource {

    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final CountDownLatch announced = new CountDownLatch(1);
    private final Kind kind;
    private final int port;
    private final Process process;
    private final Playwright playwright;
    private final Browser browser;
    private final EmbeddedPostgres postgresql;
    private final String log;
    private final TestProvider provider = new TestProvider();

    Server(Kind kind, Consumer<DataSource> filling) {
      try {
        this.kind = kind;
        log = kind.log;
        postgresql = kind == Kind.HARDENED ? EmbeddedPostgres.builder().start() : null;
        port = freePort();
        Path data = Files.createTempDirectory("hanki-browser-tests");
        if (kind == Kind.FILLED) {
          fill(data, filling);
        }
        process = start(data);
        new Thread(this::readConsole, "console of the program").start();
        if (!announced.await(300, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException("the program did not start, see " + log);
        }
        awaitFirstPage();
        playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.installed())
                        .setArgs(
                            List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
      } catch (IOException | InterruptedException failed) {
        throw new IllegalStateException(failed);
      }
    }

    /** The program tells its address a little before the container lets requests in. */
    private void awaitFirstPage() throws IOException, InterruptedException {
      RawHttp http = new RawHttp(port);
      int tries = 0;
      while (http.get("/sign-in.xhtml", "").status() != 200) {
        if (tries++ > 240) {
          throw new IllegalStateException("no page to sign in, see " + log);
        }
        Thread.sleep(500);
      }
    }

    /** Through the same settings as the program, so that it finds file and password. */
    private static void fill(Path data, Consumer<DataSource> filling) {
      System.setProperty("hanki.data", data.toString());
      DataSource source = new ConfiguredDataSource();
      try (SessionFactory factory = Database.fresh(source)) {
        filling.accept(source);
      } finally {
        System.clearProperty("hanki.data");
      }
    }

    private Process start(Path data) throws IOException {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx768m",
                  "-Duser.timezone=America/New_York",
                  "-Duser.language=en",
                  "-Dfile.encoding=UTF-8",
                  "-Dstdout.encoding=UTF-8",
                  "-Dhanki.data=" + data,
                  "-Dhanki.sample=" + (kind == Kind.FILLED ? "false" : "deck"),
                  "-Dhanki.port=" + port,
                  "-Dhanki.import.megabytes=2",
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
                  "/"));
      command.addAll(1, settings());
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> settings() {
      // all tests come from one address
      String patient = "-Dhanki.signin.address-attempts=100000";
      return postgresql == null
          ? List.of(
              patient,
              "-Dhanki.openid.issuer=" + provider.issuer(),
              "-Dhanki.openid.client-id=" + TestProvider.CLIENT,
              "-Dhanki.openid.client-secret=" + TestProvider.SECRET,
              "-Dhanki.openid.factor-values=mfa")
          : List.of(
              patient,
              "-Dhanki.https=true",
              "-Dhanki.database.url=" + postgresql.getJdbcUrl("postgres", "postgres"),
              "-Dhanki.database.user=postgres",
              "-Dhanki.database.password=postgres");
    }

    private void readConsole() {
      try (BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
          var file = Files.newBufferedWriter(new File(log).toPath())) {
        String line = lines.readLine();
        while (line != null) {
          file.write(line + "\n");
          file.flush();
          Matcher account = ACCOUNT.matcher(line);
          if (account.matches()) {
            passwords.put(account.group(1), account.group(2));
          }
          if (line.contains("is running: http:")) {
            announced.countDown();
          }
          line = lines.readLine();
        }
      } catch (IOException ended) {
        announced.countDown();
      }
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      provider.close();
      process.destroy();
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
        if (postgresql != null) {
          postgresql.close();
        }
      } catch (InterruptedException interrupted) {
        process.destroyForcibly();
      } catch (IOException alreadyGone) {
        throw new UncheckedIOException(alreadyGone);
      }
    }
  }
}
