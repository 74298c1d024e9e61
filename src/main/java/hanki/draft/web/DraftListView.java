package hanki.draft.web;

import hanki.draft.DraftRow;
import hanki.draft.FindingDrafts;
import hanki.draft.KeepingDrafts;
import hanki.identity.CurrentOfficer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's own drafts on the first page. */
@Named("draftListView")
@RequestScoped
public class DraftListView {

  private final FindingDrafts finding;
  private final KeepingDrafts keeping;
  private final CurrentOfficer officer;
  private List<DraftRow> drafts;

  @Inject
  DraftListView(FindingDrafts finding, KeepingDrafts keeping, CurrentOfficer officer) {
    this.finding = finding;
    this.keeping = keeping;
    this.officer = officer;
  }

  /** The drafts, the latest first. */
  public List<DraftRow> getDrafts() {
    if (drafts == null) {
      drafts = finding.own();
    }
    return drafts;
  }

  /** Throws one away. */
  public String discard(String key) {
    keeping.discard(officer.get().code(), key);
    return "/index.xhtml?faces-redirect=true";
  }
}
