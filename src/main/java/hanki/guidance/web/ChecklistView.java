package hanki.guidance.web;

import hanki.guidance.FakeSiteChecklist;
import hanki.guidance.FakeSiteFeature;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the tag {@code k:checklist} offers and answers while one ticks. */
@Named("checklistView")
@RequestScoped
public class ChecklistView {

  /** The five of which one is enough, then the three further ones. */
  public FakeSiteFeature[] getFeatures() {
    return FakeSiteFeature.values();
  }

  /** What the ticked features amount to; names of nothing are passed over. */
  public FakeSiteChecklist.Verdict verdict(List<String> ticked) {
    return FakeSiteChecklist.of(ticked == null ? List.of() : ticked).verdict();
  }

  /** Whether something is ticked that must not be taken for a proof that the site is genuine. */
  public boolean isToBeWarned(List<String> ticked) {
    return FakeSiteChecklist.of(ticked == null ? List.of() : ticked).isToBeWarned();
  }
}
