package hanki.national;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/** A value that was entered, for the page and the trail. */
public record EnteredValue(PublishedDraft draft, int edition) implements Traceable {

  @Override
  public String trace() {
    return new Trace()
        .with("series", draft.series())
        .with("period", draft.period().code())
        .with("value", draft.amount().toPlainString())
        .with("vintage", draft.vintage())
        .with("edition", edition)
        .with("document", draft.document().institution() + " " + draft.document().publishedOn())
        .toString();
  }
}
