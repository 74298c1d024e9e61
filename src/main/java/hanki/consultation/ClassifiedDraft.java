package hanki.consultation;

import hanki.reference.Category;
import hanki.reference.Station;
import hanki.trace.Trace;
import java.util.List;
import java.util.Set;

/** What the codes and words of a draft stand for. */
record ClassifiedDraft(
    Station station,
    Category national,
    Category reporting,
    Set<Category> themes,
    Complainant complainant,
    List<Trace> traces) {}
