package hanki.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked at all, and for how long. */
class ProviderCallsTest {

  @Test
  void an_answer_that_is_too_large_or_too_slow_is_given_up_and_a_redirect_not_followed()
      throws IOException, NotProved {
    HttpServer server = odd();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort();
      ProviderCalls calls = new ProviderCalls(Duration.ofMillis(700));
      for (String path : List.of("/large", "/slow")) {
        assertThatThrownBy(() -> calls.get(URI.create(address + path)))
            .as(path)
            .hasMessage("PROVIDER_SILENT");
      }
      assertThat(calls.get(URI.create(address + "/elsewhere")).status()).isEqualTo(302);
    } finally {
      server.stop(0);
    }
  }

  /** A server that answers in ways no provider does. */
  private HttpServer odd() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/large",
        call -> {
          call.sendResponseHeaders(200, 0);
          call.getResponseBody().write(new byte[1_000_000]);
          call.close();
        });
    server.createContext(
        "/slow",
        call -> {
          call.sendResponseHeaders(200, 10);
          call.getResponseBody().write('{');
          call.getResponseBody().flush();
        });
    server.createContext(
        "/elsewhere",
        call -> {
          call.getResponseHeaders().set("Location", "/large");
          call.sendResponseHeaders(302, -1);
          call.close();
        });
    server.start();
    return server;
  }

  @Test
  void only_https_and_the_own_machine_are_trusted() {
    for (String unsafe :
        List.of("http://op.example", "ftp://op.example", "op.example", "https://a:b@op.example")) {
      assertThatThrownBy(() -> settings(unsafe)).as(unsafe).hasMessageContaining("https://");
    }
    assertThat(settings("https://op.example").issuer()).isEqualTo("https://op.example");
    assertThat(settings("http://127.0.0.1:9").issuer()).isEqualTo("http://127.0.0.1:9");
    assertThatThrownBy(() -> settings("http://127.0.0.1.evil.example"))
        .hasMessageContaining("https://");
  }

  private static OpenidSettings settings(String issuer) {
    return new OpenidSettings(
        issuer,
        "hanki",
        "",
        "openid",
        URI.create("https://hanki.example" + OpenidSettings.RETURN),
        "sub",
        Set.of(),
        null,
        new OpenidSettings.Limits(5, 60, 10));
  }
}
