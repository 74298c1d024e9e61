package hanki.identity;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.util.Set;

/** Rights and posting of an account before and after a change, for the trace. */
public record ChangedAccount(
    String code, Set<Role> before, Set<Role> after, String stationBefore, String stationAfter)
    implements Traceable {

  @Override
  public String trace() {
    return new Trace()
        .with("account", code)
        .with("roles", before + "→" + after)
        .with("station", stationBefore + "→" + stationAfter)
        .toString();
  }
}
