package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.RawHttp.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of answer held against every rule about headers and cookies, behind TLS. */
class HeadersIT {

  @RegisterExtension private final RunningHanki hanki = RunningHanki.hardened();

  private static final String EVIL = "Origin: https://evil.test\r\n";

  /** What is asked for and the status it gets; NOBODY has no session, B-001 is an analyst. */
  private static final String REQUESTS =
      """
      200 NOBODY GET /sign-in.xhtml
      200 NOBODY HEAD /sign-in.xhtml
      200 NOBODY GET /jakarta.faces.resource/hanki.css.xhtml?ln=styles
      200 NOBODY GET /jakarta.faces.resource/hanki.js.xhtml?ln=scripts
      200 NOBODY GET /jakarta.faces.resource/mark.svg.xhtml?ln=images
      200 B-001  GET /index.xhtml
      200 B-001  GET /consultation/list.xhtml
      200 B-001  GET /publication/half-year.xlsx?period=2019&measure=clearance.cases&by=station
      301 NOBODY GET /consultation
      302 NOBODY GET /
      302 NOBODY GET /index.xhtml
      302 NOBODY GET /health
      302 NOBODY GET /metrics
      302 NOBODY GET /openapi
      302 NOBODY GET /.git/config
      302 NOBODY GET /h2-console
      302 NOBODY GET /WEB-INF/web.xml
      302 NOBODY GET /jakarta.faces.push/x
      404 B-001  GET /health
      404 B-001  GET /metrics
      404 B-001  GET /openapi
      404 B-001  GET /.git/config
      404 B-001  GET /h2-console
      404 B-001  GET /WEB-INF/web.xml
      404 B-001  GET /META-INF/MANIFEST.MF
      404 B-001  GET /jakarta.faces.push/x
      404 B-001  GET /consultation/
      404 B-001  GET /nowhere.xhtml
      404 NOBODY GET /jakarta.faces.resource/
      400 NOBODY GET /%zz
      400 NOBODY GET /%00
      400 NOBODY GET /%c0%ae%c0%ae/
      400 NOBODY GET /sign-in.xhtml?to=%
      400 NOBODY GET /sign-in.xhtml?to=%00
      403 B-001  GET /identity/list.xhtml
      405 NOBODY PUT /sign-in.xhtml
      405 NOBODY DELETE /index.xhtml
      405 NOBODY OPTIONS /sign-in.xhtml
      405 NOBODY TRACE /sign-in.xhtml
      405 NOBODY PROPFIND /
      405 B-001  PATCH /index.xhtml
      414 NOBODY GET /%s
      """
          .replace("%s", "a".repeat(9000));

  private RawHttp http() {
    return new RawHttp(Integer.parseInt(hanki.address().replaceFirst(".*:", "")));
  }

  private String cookies(String officer) {
    return officer.equals("NOBODY")
        ? ""
        : "Cookie: "
            + hanki.signedInAs(officer).page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "))
            + "\r\n";
  }

  /** Name of a rule and whether an answer to an address keeps it. */
  private static Map<String, BiPredicate<String, Answer>> rules() {
    Map<String, BiPredicate<String, Answer>> rules = new LinkedHashMap<>();
    rules.put(
        "nosniff", (path, answer) -> answer.header("X-Content-Type-Options").equals("nosniff"));
    rules.put("frames", (path, answer) -> answer.header("X-Frame-Options").equals("DENY"));
    rules.put("referrer", (path, answer) -> answer.header("Referrer-Policy").equals("same-origin"));
    rules.put(
        "opener",
        (path, answer) -> answer.header("Cross-Origin-Opener-Policy").equals("same-origin"));
    rules.put(
        "resource",
        (path, answer) -> answer.header("Cross-Origin-Resource-Policy").equals("same-origin"));
    rules.put(
        "permissions", (path, answer) -> answer.header("Permissions-Policy").contains("camera=()"));
    rules.put(
        "transport",
        (path, answer) ->
            answer
                .header("Strict-Transport-Security")
                .equals("max-age=31536000; includeSubDomains"));
    rules.putAll(rulesAboutPolicy());
    rules.put(
        "not kept",
        (path, answer) ->
            path.startsWith("/jakarta.faces.resource/") && answer.status() == 200
                || answer.header("Cache-Control").contains("no-store"));
    rules.put(
        "kind",
        (path, answer) ->
            answer.body().isEmpty() && answer.header("Content-Type").isEmpty()
                || answer
                    .header("Content-Type")
                    .matches(
                        "(?i)(text/(html|css|javascript)|application/(x-)?javascript);charset=UTF-8|image/svg\\+xml.*|application/vnd\\.openxml.*"));
    rules.putAll(rulesAboutLeaks());
    return rules;
  }

  private static Map<String, BiPredicate<String, Answer>> rulesAboutLeaks() {
    Map<String, BiPredicate<String, Answer>> rules = new LinkedHashMap<>();
    rules.put("server untold", (path, answer) -> Leaks.in(answer).isEmpty());
    rules.put(
        "no other origin",
        (path, answer) -> answer.header("Access-Control-Allow-Origin").isEmpty());
    rules.put(
        "own host",
        (path, answer) ->
            answer.headers("Location").stream().allMatch(to -> to.matches("/(?![/\\\\]).*")));
    rules.put(
        "cookies",
        (path, answer) -> answer.headers("Set-Cookie").stream().allMatch(HeadersIT::isSafe));
    return rules;
  }

  private static Map<String, BiPredicate<String, Answer>> rulesAboutPolicy() {
    Map<String, BiPredicate<String, Answer>> rules = new LinkedHashMap<>();
    rules.put(
        "one policy", (path, answer) -> answer.headers("Content-Security-Policy").size() == 1);
    rules.put(
        "policy",
        (path, answer) ->
            answer
                .header("Content-Security-Policy")
                .matches(
                    "default-src '(none|self)';.*base-uri 'none';.*frame-ancestors"
                        + " 'none'.*|default-src 'none'; sandbox"));
    rules.put(
        "policy without holes",
        (path, answer) ->
            !answer.header("Content-Security-Policy").matches(".*(unsafe-|\\*|http:|https:).*"));
    return rules;
  }

  private static boolean isSafe(String cookie) {
    return cookie.matches("__Host-[a-z]+=.*")
        && cookie.contains("; Secure")
        && cookie.contains("; HttpOnly")
        && cookie.toLowerCase().matches(".*; samesite=(lax|strict).*")
        && cookie.contains("Path=/;")
        && !cookie.contains("Domain=");
  }

  @Test
  void every_kind_of_answer_keeps_every_rule() throws IOException {
    Set<String> faults = new TreeSet<>();
    Map<String, String> sessions = new LinkedHashMap<>();
    for (String line : REQUESTS.strip().lines().toList()) {
      String[] words = line.split(" +");
      String session = sessions.computeIfAbsent(words[1], this::cookies);
      Answer answer =
          http()
              .send(
                  words[2]
                      + " "
                      + words[3]
                      + " HTTP/1.1\r\n"
                      + http().always()
                      + session
                      + EVIL
                      + "\r\n");
      check(Integer.parseInt(words[0]), line, words[3], answer, faults);
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void every_post_turned_away_keeps_every_rule() throws IOException {
    Set<String> faults = new TreeSet<>();
    String form = "Content-Type: application/x-www-form-urlencoded\r\n";
    Map<String, String> posts =
        Map.of(
            "403", EVIL + form + "Content-Length: 3\r\n\r\na=b",
            "403 ", "Sec-Fetch-Site: cross-site\r\n" + form + "Content-Length: 3\r\n\r\na=b",
            "403  ", "Sec-Fetch-Site: same-site\r\n" + form + "Content-Length: 3\r\n\r\na=b",
            "413", form + "Content-Length: 1000001\r\n\r\na=" + "b".repeat(999_999),
            "415", "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            "415 ", "Content-Type: text/plain\r\nContent-Length: 3\r\n\r\na=b",
            "400 ", form + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "400", form + "Transfer-Encoding: chunked\r\n\r\nzz\r\n");
    for (Map.Entry<String, String> post : posts.entrySet()) {
      Answer answer =
          http().send("POST /sign-in.xhtml HTTP/1.1\r\n" + http().always() + post.getValue());
      check(
          Integer.parseInt(post.getKey().strip()),
          "POST " + post.getKey(),
          "/sign-in.xhtml",
          answer,
          faults);
    }

    assertThat(faults).isEmpty();
  }

  private static void check(
      int status, String line, String path, Answer answer, Set<String> faults) {
    String name = line.length() > 90 ? line.substring(0, 90) : line;
    if (answer.status() != status) {
      faults.add(name + ": status " + answer.status());
    }
    rules()
        .forEach(
            (rule, holds) -> {
              if (!holds.test(path, answer)) {
                faults.add(name + ": " + rule + " " + answer.head().replace("\r\n", "⏎"));
              }
            });
  }

  @Test
  void a_rule_fails_where_its_header_is_missing() {
    Answer bare =
        new Answer(
            200,
            "HTTP/1.1 200 OK\r\n"
                + "Server: x\r\n"
                + "Location: //evil.test/\r\n"
                + "Set-Cookie: a=b\r\n"
                + "Access-Control-Allow-Origin: *",
            "<p>",
            1);

    assertThat(
            rules().entrySet().stream()
                .filter(rule -> rule.getValue().test("/", bare))
                .map(Map.Entry::getKey))
        .containsExactly("policy without holes");
    Answer loose =
        new Answer(
            200, "HTTP/1.1 200 OK\r\nContent-Security-Policy: script-src 'unsafe-inline'", "", 1);
    assertThat(rules().get("policy without holes").test("/", loose)).isFalse();
  }

  @Test
  void a_fault_is_told_by_a_number_that_stands_in_the_log() throws Exception {
    String session = cookies("B-001");
    rename("fake_site", "fake_site_gone");
    Answer answer;
    try {
      answer = http().get("/indicator/show.xhtml?id=1", session);
    } finally {
      rename("fake_site_gone", "fake_site");
    }

    Set<String> faults = new TreeSet<>();
    check(500, "GET fault", "/indicator/show.xhtml", answer, faults);
    assertThat(faults).isEmpty();
    Matcher number = Pattern.compile("class=\"once\">([0-9a-f]{8})<").matcher(answer.body());
    assertThat(number.find()).isTrue();
    assertThat(Files.readString(Path.of("target/hanki-hardened-it.log")))
        .contains("fault " + number.group(1));
  }

  private void rename(String table, String name) throws SQLException {
    try (Connection connection = hanki.database().getConnection()) {
      connection.createStatement().execute("alter table " + table + " rename to " + name);
    }
  }

  @Test
  void a_redirect_never_leads_to_the_host_the_client_named() throws IOException {
    List<String> hosts =
        new ArrayList<>(List.of("evil.test", "127.0.0.1.evil.test", "evil.test:80"));
    for (String host : hosts) {
      for (String path :
          List.of(
              "/",
              "/index.xhtml",
              "/consultation",
              "/WEB-INF;/x",
              "/sign-in.xhtml?to=//evil.test")) {
        Answer answer =
            http()
                .send(
                    "GET "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nX-Forwarded-Host: "
                        + host
                        + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.header("Location"))
            .as(path)
            .doesNotContain("http:", "https:")
            .doesNotStartWith("//");
      }
    }
  }
}
