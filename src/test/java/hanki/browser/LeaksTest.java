package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hanki.browser.RawHttp.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The detectors of {@link MalformedRequestsIT} find what a leaking server plants for them. */
class LeaksTest {

  private HttpServer leaking;

  @BeforeEach
  void start() throws IOException {
    leaking = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    leaking.start();
  }

  @AfterEach
  void stop() {
    leaking.stop(0);
  }

  private void answers(int status, String header, String body) {
    leaking.createContext(
        "/",
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          String[] line = header.split(": ", 2);
          exchange.getResponseHeaders().add(line[0], line[1]);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private Tally tally() throws IOException {
    Tally tally = new Tally();
    Answer answer = new RawHttp(leaking.getAddress().getPort()).get("/", "");
    tally.add("GET /", answer);
    return tally;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>\tat hanki.consultation.Consultation.of(Consultation.java:12)</pre>",
        "\tat java.base/java.lang.Thread.run(Unknown Source)",
        "<error-name>jakarta.faces.application.ViewExpiredException</error-name>",
        "class java.lang.IllegalArgumentException",
        "NullPointerException",
        "hanki.identity.SigningIn",
        "<h3>Payara Micro 6.2025.10</h3>",
        "GRIZZLY0205: Post too large",
        "primefaces 15.0.13",
        "jdbc:h2:file:/srv/hanki",
        "ERROR: select c.id from consultation c where c.id = ?",
        "SQLSTATE 22021",
        "java.io.FileNotFoundException: /home/hanki/data",
        "<web-app version=\"6.0\">"
      })
  void a_page_that_tells_how_the_program_is_made_is_found(String body) throws IOException {
    answers(200, "Content-Type: text/html", body);

    assertThat(tally().faults()).hasSize(1).first().asString().startsWith("tells ");
  }

  @ParameterizedTest
  @CsvSource({"Server: Payara Micro", "Server: nginx", "X-Powered-By: Servlet/6.0 JSP/3.1"})
  void a_header_that_tells_the_server_is_found(String header) throws IOException {
    answers(200, header, "fine");

    assertThat(tally().faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 502, 503, 505, 599})
  void an_answer_of_the_500s_is_counted_as_a_fault(int status) throws IOException {
    answers(status, "Content-Type: text/html", "");

    assertThat(tally().faults()).hasSize(1);
    assertThat(tally().count(status)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<input name=\"jakarta.faces.ViewState\" value=\"1:2\"/>",
        "<partial-response id=\"j_id1\"><changes><update id=\"j_id1:jakarta.faces.ViewState:0\"/>",
        "処理を終えられませんでした 受付番号 0bf1acbc",
        "Please select from the list. You can update it where needed.",
        "<link href=\"/jakarta.faces.resource/hanki.css.xhtml?ln=styles\"/>"
      })
  void an_ordinary_page_is_no_fault(String body) throws IOException {
    answers(404, "Content-Type: text/html", body);

    assertThat(tally().faults()).isEmpty();
  }

  @Test
  void the_slowest_of_a_hundred_answers_stands_above_the_99th() {
    Tally tally = new Tally();
    for (int i = 1; i <= 100; i++) {
      tally.add("", new Answer(200, "HTTP/1.1 200 OK", "", i));
    }

    assertThat(tally.percentile(99)).isEqualTo(99);
    assertThat(tally.percentile(50)).isEqualTo(50);
  }
}
