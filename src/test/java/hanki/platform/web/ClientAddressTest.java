package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private static HttpServletRequest request(String from, String forwarded) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            HttpServletRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> from;
                  case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  void a_forwarded_address_is_not_believed_unless_a_proxy_of_ours_says_it() {
    ClientAddress without = new ClientAddress("");
    ClientAddress with = new ClientAddress("10.0.0.1, 10.0.0.2");

    assertThat(without.of(request("192.0.2.1", "203.0.113.5"))).isEqualTo("192.0.2.1");
    assertThat(with.of(request("192.0.2.1", "203.0.113.5"))).isEqualTo("192.0.2.1");
    assertThat(with.of(request("10.0.0.2", "203.0.113.5"))).isEqualTo("203.0.113.5");
    assertThat(with.of(request("10.0.0.2", null))).isEqualTo("10.0.0.2");
  }

  @Test
  void what_the_client_wrote_before_the_proxys_own_word_does_not_count() {
    ClientAddress with = new ClientAddress("10.0.0.1");

    assertThat(with.of(request("10.0.0.1", "1.1.1.1, 2.2.2.2, 2001:db8::7")))
        .isEqualTo("2001:db8::7");
    assertThat(with.of(request("10.0.0.1", "1.1.1.1, <script>"))).isEqualTo("10.0.0.1");
    assertThat(with.of(request("10.0.0.1", ""))).isEqualTo("10.0.0.1");
  }
}
