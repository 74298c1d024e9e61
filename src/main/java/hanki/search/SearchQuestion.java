package hanki.search;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/**
 * What somebody asks the one box.
 *
 * @param kind code of the only kind asked for; empty for all
 * @param page of that kind, the first is 0
 */
public record SearchQuestion(SearchWords words, String kind, int page) implements Traceable {

  @Override
  public String trace() {
    return new Trace()
        .with("words", words.typed())
        .with("kind", kind)
        .with("page", page == 0 ? null : page + 1)
        .toString();
  }

  boolean asksFor(SearchKind which) {
    return kind.isEmpty() || kind.equals(which.code());
  }
}
