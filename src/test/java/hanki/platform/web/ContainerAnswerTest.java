package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerAnswerTest {

  private static String insteadOf(String written) {
    return ContainerAnswer.insteadOf(written)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "400 Bad Request, 400, 読み取れない要求です",
    "400 Invalid URI: Request must start with /, 400, 読み取れない要求です",
    "405 TRACE method is not allowed, 405, この方法では使えません",
    "408 Request Timeout, 408, 時間内に届きませんでした",
    "413 Request Entity Too Large, 413, 送られた内容が大きすぎます",
    "417 Expectation Failed, 417, 読み取れない要求です",
    "501 Not Implemented, 400, 読み取れない要求です",
    "505 HTTP Version Not Supported, 400, 読み取れない要求です",
    "503 Service Unavailable, 503, いまは使えません",
    "200 OK, 400, 読み取れない要求です"
  })
  void an_answer_of_the_container_becomes_a_page_of_ours(String line, int status, String title) {
    String answer = insteadOf("HTTP/1.1 " + line + "\r\nContent-Length: 0\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " \r\n")
        .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: ", title)
        .doesNotContain("TRACE", "must start");
  }

  @Test
  void the_page_is_as_long_as_it_says() {
    String answer = insteadOf("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");

    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertThat(answer)
        .contains("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n");
  }

  @Test
  void a_page_of_the_container_that_tells_the_server_is_replaced() {
    String answer =
        insteadOf(
            "HTTP/1.1 404 Not Found\r\n"
                + "Server: Payara Micro\r\n"
                + "Content-Length: 5\r\n\r\n"
                + "<h1>Payara");

    assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("Payara");
  }

  @Test
  void a_redirect_of_the_container_keeps_its_target_and_gets_the_headers() {
    String answer =
        insteadOf(
            "HTTP/1.1 301 Moved\r\n"
                + "Location: /consultation/\r\n"
                + "Server: x\r\n"
                + "Content-Length: 2\r\n\r\n"
                + "ab");

    assertThat(answer)
        .contains("Location: /consultation/\r\n", "X-Frame-Options: DENY")
        .endsWith("\r\n\r\nab")
        .doesNotContain("Server:");
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK\r\nX-Content-Type-Options: nosniff\r\n\r\nbody'",
    "'HTTP/1.1 100 Continue\r\n\r\n'",
    "'<p>HTTP/1.1 400 stands in a text</p>'",
    "'HTTP/1.1 400 in a text'"
  })
  void what_the_program_wrote_stays_as_it_is(String written) {
    assertThat(insteadOf(written)).isNull();
  }
}
