package hanki.national;

import hanki.national.CheckedValue.State;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.util.List;

/** A file of published values that was taken over. */
public record TakenOverValues(String fileName, List<CheckedValue> values)
    implements Traceable, Counted {

  /** How many rows had that state. */
  public long count(State state) {
    return values.stream().filter(value -> value.state() == state).count();
  }

  @Override
  public long count() {
    return values.stream().filter(CheckedValue::adds).count();
  }

  @Override
  public String trace() {
    return new Trace()
        .with("file", fileName)
        .with("new", count(State.NEW))
        .with("newer", count(State.NEWER))
        .with("older", count(State.OLDER))
        .with("known", count(State.KNOWN))
        .toString();
  }
}
