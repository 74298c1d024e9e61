package hanki.national;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import java.util.List;

/** Values that are taken away: of one series, or of all. */
public record TakenValues(String code, List<PublishedValue> values) implements Traceable, Counted {

  @Override
  public long count() {
    return values.size();
  }

  @Override
  public String trace() {
    return "series=" + (code.isEmpty() ? "*" : code) + " values=" + values.size();
  }
}
