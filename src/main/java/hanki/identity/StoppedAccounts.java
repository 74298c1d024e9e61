package hanki.identity;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.util.List;

/** The accounts that were stopped because nobody used them, by officer number. */
public record StoppedAccounts(List<String> codes) implements Traceable {

  @Override
  public String trace() {
    return new Trace().with("stopped", codes.isEmpty() ? "-" : String.join(",", codes)).toString();
  }
}
