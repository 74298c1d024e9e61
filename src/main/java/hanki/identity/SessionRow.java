package hanki.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An open session in a list. */
public record SessionRow(
    Long id,
    String code,
    String name,
    Instant openedAt,
    Instant lastSeenAt,
    String address,
    String browser,
    OfficerSession.Way way) {

  private static final List<String> NAMES = List.of("Edg", "Firefox", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("Windows", "Android", "iPhone", "Mac OS X", "Linux");

  /** Browser and system as people call them: Firefox（Windows）; else what it says of itself. */
  public String browserName() {
    Optional<String> name = NAMES.stream().filter(each -> browser.contains(each + "/")).findFirst();
    Optional<String> system = SYSTEMS.stream().filter(browser::contains).findFirst();
    return name.map(each -> each.equals("Edg") ? "Edge" : each).orElse(browser)
        + system.map(each -> "（" + each + "）").orElse("");
  }
}
