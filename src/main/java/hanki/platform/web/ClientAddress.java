package hanki.platform.web;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The address a request comes from. {@code X-Forwarded-For} is believed only where it comes from
 * one of {@code hanki.proxies}: anybody can write that header, and would so get a fresh count of
 * attempts with every request.
 */
@ApplicationScoped
public class ClientAddress {

  private static final int LONGEST = 60;

  private final Set<String> proxies;

  /** With the proxies of the settings. */
  public ClientAddress() {
    this(new Settings().text("hanki.proxies"));
  }

  /** With proxies that are given, separated by commas. */
  public ClientAddress(String proxies) {
    this.proxies = Set.of(proxies.strip().split("\\s*,\\s*"));
  }

  /** IPv4 or IPv6 as the server writes it; at most 60 characters. */
  public String of(HttpServletRequest request) {
    String address = request.getRemoteAddr() == null ? "-" : request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (proxies.contains(address) && forwarded != null) {
      // the proxy adds at the end what it has seen itself; what stands before came from the client
      String seen = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      if (seen.matches("[0-9A-Fa-f:.]{2,45}")) {
        address = seen;
      }
    }
    return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
  }
}
