package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import hanki.browser.RawHttp.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Ten thousand malformed requests against the running program, from nobody and from every role,
 * over every page and every form. {@link LeaksTest} shows that each detector can find something.
 */
class MalformedRequestsIT {

  private static final String HALF = "K-001 without a code";

  @RegisterExtension private final RunningHanki hanki = RunningHanki.hardened();

  private static final int REQUESTS = Integer.getInteger("hanki.malformed", 10_000);
  private static final int AT_ONCE = 4;
  private static final long SEED = 7;

  /**
   * What is written by reading, searching, being refused and signing in; and the recovery codes and
   * reports: their buttons need no field, so an officer's own request beside nonsense rightly
   * presses them.
   */
  private static final Pattern NO_RECORDS =
      Pattern.compile(
          "(audit|flyway|draft|officer_session|throttle|recovery_code|remembered_search|report).*");

  @Test
  void ten_thousand_malformed_requests_find_no_fault_and_change_no_record() throws Exception {
    RawHttp http = new RawHttp(port());
    beginReport();
    List<Visitor> visitors = visitors(http);
    assertThat(forms(visitors, http)).as("forms seen").containsAll(formsOfTheSources());
    Map<String, String> before = records();
    long plain = plainPage(http);

    Tally tally = send(http, visitors);

    System.out.println("malformed requests: " + tally + ", a plain page " + plain + " ms");
    Files.write(Path.of("target/malformed-requests.txt"), tally.faults());
    assertThat(tally.faults()).isEmpty();
    assertThat(tally.size()).isEqualTo(REQUESTS);
    assertThat(tally.count(400) + tally.count(413) + tally.count(415) + tally.count(405))
        .as("turned away")
        .isGreaterThan(REQUESTS / 10);
    assertThat(tally.count(200)).as("let in").isGreaterThan(REQUESTS / 20);
    assertThat(tally.count(0)).as("without an answer").isLessThan(REQUESTS / 100);
    assertThat(records()).isEqualTo(before);
    assertThat(hanki.isAlive()).isTrue();
    for (Visitor visitor : visitors.subList(1, visitors.size() - 1)) {
      assertThat(http.get("/index.xhtml", visitor.cookies()).status())
          .as(visitor + " is still signed in")
          .isEqualTo(200);
    }
    // a second on a machine that has nothing else to do; on a busy one its own measure
    assertThat(tally.percentile(99)).as("p99").isLessThan(Math.max(1000, 40 * plain));
  }

  private int port() {
    return Integer.parseInt(hanki.address().replaceFirst(".*:", ""));
  }

  /** The samples have no report, and its pages open for one only. */
  private void beginReport() {
    Page desk = hanki.signedInAs("B-001").open("/publication/list.xhtml").page();
    desk.click("[id='form:begin']");
    desk.waitForURL("**/publication/edit.xhtml?id=*");
  }

  private List<Visitor> visitors(RawHttp http) throws IOException {
    List<Visitor> visitors = new ArrayList<>();
    visitors.add(Visitor.exploring("nobody", "", http));
    Set<String> officers = new TreeSet<>(hanki.officers());
    // of forces that take no part: they see less than the one that does
    officers.removeAll(Set.of("L-014", "L-047"));
    for (String officer : officers) {
      BrowserContext browser = hanki.signedInAs(officer).page().context();
      visitors.add(Visitor.exploring(officer, cookies(browser), http));
    }
    visitors.add(betweenPasswordAndCode(http));
    return visitors;
  }

  /** An approver whose password was right and whose code is still asked for. */
  private Visitor betweenPasswordAndCode(RawHttp http) throws IOException {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/sign-in.xhtml");
    window.fill("[id='form:code']", "K-001");
    window.fill("[id='form:password']", hanki.password("K-001"));
    window.click("[id='form:signIn']");
    window.waitForURL(address -> address.contains("sign-in-code"));
    return Visitor.exploring(HALF, cookies(window.context()), http);
  }

  private static String cookies(BrowserContext browser) {
    return browser.cookies().stream()
        .map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
  }

  private static Set<String> forms(List<Visitor> visitors, RawHttp http) throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Visitor visitor : visitors) {
      for (String page : visitor.pages()) {
        visitor.forms(http, page).forEach(form -> seen.add(Visitor.path(page) + " " + form.id()));
      }
    }
    return seen;
  }

  /** The forms that stand on a page as it opens; others need a command first. */
  private static List<String> formsOfTheSources() throws IOException {
    List<String> forms = new ArrayList<>();
    for (String page : Visitor.allPages()) {
      String source = Files.readString(Path.of("src/main/webapp" + page));
      Pattern.compile("<h:form id=\"(\\w+)\"(?![^>]*rendered=)")
          .matcher(source)
          .results()
          .filter(form -> !isWithinCondition(source.substring(0, form.start())))
          .forEach(form -> forms.add(page + " " + form.group(1)));
    }
    assertThat(forms).hasSizeGreaterThan(5);
    return forms;
  }

  private static boolean isWithinCondition(String before) {
    return before.split("<ui:fragment rendered", -1).length
        > before.split("</ui:fragment>", -1).length;
  }

  /** Median of opening the page for signing in, in milliseconds. */
  private static long plainPage(RawHttp http) throws IOException {
    Tally tally = new Tally();
    for (int i = 0; i < 60; i++) {
      tally.add("", http.get("/sign-in.xhtml", ""));
    }
    return tally.percentile(50);
  }

  private static Tally send(RawHttp http, List<Visitor> visitors) throws Exception {
    Tally tally = new Tally();
    ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      MalformedRequests requests = new MalformedRequests(SEED + i, http, visitors);
      running.add(
          senders.submit(
              () -> {
                for (int sent = 0; sent < REQUESTS / AT_ONCE; sent++) {
                  byte[] request = requests.next();
                  Answer answer = http.send(request);
                  tally.add(readable(request), answer);
                }
                return null;
              }));
    }
    for (Future<?> each : running) {
      each.get();
    }
    senders.shutdown();
    return tally;
  }

  private static String readable(byte[] request) {
    String text =
        new String(request, StandardCharsets.ISO_8859_1)
            .replaceAll("Host: \\S+\r\nConnection: close\r\n|Cookie: [^\r]{90,}\r\n", "")
            .replace("\r\n", "⏎")
            .replaceAll("(.)\\1{50,}", "$1…");
    return text.length() > 700 ? text.substring(0, 700) + "…" : text;
  }

  /** One sum for each table of records. */
  private Map<String, String> records() throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    try (Connection connection = hanki.database().getConnection()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found =
          connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
        while (found.next()) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
      for (String table : tables) {
        if (!NO_RECORDS.matcher(table).matches()) {
          sums.put(table, sum(connection, table));
        }
      }
    }
    assertThat(sums).containsKeys("consultation", "clearance", "officer");
    return sums;
  }

  private static String sum(Connection connection, String table) throws SQLException {
    try (ResultSet sum =
        connection
            .createStatement()
            .executeQuery(
                "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)),"
                    + " '') from "
                    + table
                    + " t")) {
      sum.next();
      return sum.getString(1);
    }
  }
}
