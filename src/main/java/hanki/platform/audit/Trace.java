package hanki.platform.audit;

/** One line for an audit entry: what was asked for, leaving out what was not. */
public class Trace {

  private final StringBuilder line = new StringBuilder();

  /** Adds a word and its value, if it has one. */
  public Trace with(String word, Object value) {
    if (value != null && !value.toString().isBlank()) {
      line.append(line.isEmpty() ? "" : " ").append(word).append('=').append(value);
    }
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
