package hanki.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.web.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class CallerTest {

  @Test
  void behind_a_proxy_the_trail_tells_the_address_that_the_proxy_saw() {
    assertThat(caller("10.1.1.1", request("10.1.1.1", "203.0.113.9, 192.0.2.44")).address())
        .isEqualTo("192.0.2.44");
  }

  @Test
  void nobody_chooses_the_address_that_the_trail_tells() {
    assertThat(caller("10.1.1.1", request("192.0.2.7", "203.0.113.9")).address())
        .isEqualTo("192.0.2.7");
  }

  @Test
  void what_the_program_does_by_itself_comes_from_nowhere() {
    assertThat(caller("", null).address()).isEqualTo("-");
    assertThat(caller("", null).officer()).isEqualTo("hanki");
    assertThat(caller("", null).session()).isEmpty();
  }

  private static Caller caller(String proxies, HttpServletRequest request) {
    return new Caller(null, request, new ClientAddress(proxies), null);
  }

  private static HttpServletRequest request(String from, String forwarded) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            CallerTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> from;
                  case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
