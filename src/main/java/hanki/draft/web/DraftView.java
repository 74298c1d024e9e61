package hanki.draft.web;

import hanki.draft.DraftRow;
import hanki.draft.DraftSlip;
import hanki.draft.DraftSlips;
import hanki.draft.DraftedForm;
import hanki.draft.FindingDrafts;
import hanki.draft.KeepingDrafts;
import hanki.draft.OpenedDraft;
import hanki.identity.CurrentOfficer;
import hanki.platform.clock.BusinessClock;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The draft of the form on this page: its slip, the drafts on offer, and filling it from one. */
@Named("draftView")
@ViewScoped
public class DraftView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient FindingDrafts finding;
  private final transient KeepingDrafts keeping;
  private final transient DraftSlips slips;
  private final transient CurrentOfficer officer;
  private final transient BusinessClock clock;

  private final String key = UUID.randomUUID().toString();
  private String subject = "";
  private String continues = "";
  private int continuedVersion;
  private Instant restoredAt;
  private boolean begun;

  @Inject
  DraftView(
      FindingDrafts finding,
      KeepingDrafts keeping,
      DraftSlips slips,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.finding = finding;
    this.keeping = keeping;
    this.slips = slips;
    this.officer = officer;
    this.clock = clock;
  }

  /** When the page opens: fills the form from the draft in the address. */
  public void begin() {
    FacesContext page = FacesContext.getCurrentInstance();
    if (begun) {
      return;
    }
    begun = true;
    var parameters = page.getExternalContext().getRequestParameterMap();
    DraftedForm form = DraftedForm.on(page.getViewRoot().getViewId()).orElseThrow();
    subject = form.subject(parameters);
    finding
        .open(Objects.requireNonNullElse(parameters.get("draft"), ""))
        .filter(draft -> draft.form() == form && draft.subject().equals(subject))
        .ifPresent(draft -> restore(page, draft));
  }

  private void restore(FacesContext page, OpenedDraft draft) {
    UIComponent form = page.getViewRoot().findComponent("form");
    new FormFilling(page, TypedFields.parse(draft.content())).fill(form);
    continues = draft.key();
    continuedVersion = draft.version();
    restoredAt = draft.savedAt();
  }

  /** The slip of this form, sealed. */
  public String slip(DraftedForm form, String number) {
    return slips.seal(
        new DraftSlip(
            officer.get().code(),
            form,
            key,
            subject,
            Objects.requireNonNullElse(number, ""),
            continues,
            continuedVersion,
            clock.instant()));
  }

  /** Path and query of this page with the draft of this form. */
  public String address(DraftedForm form) {
    return form.address(subject, key);
  }

  /** Path and query of this page with the draft it was filled from; empty if none. */
  public String continued(DraftedForm form) {
    return continues.isEmpty() ? "" : form.address(subject, continues);
  }

  /** Other drafts of the same form about the same thing. */
  public List<DraftRow> offers(DraftedForm form) {
    return finding.own().stream()
        .filter(row -> row.form() == form && row.subject().equals(subject))
        .filter(row -> !row.key().equals(key) && !row.key().equals(continues))
        .toList();
  }

  /** Throws a draft away; what stands in the form stays. */
  public void discard(String discarded) {
    keeping.discard(officer.get().code(), discarded);
  }

  /** When the draft in the form was kept; null if the form was not filled from one. */
  public Instant getRestoredAt() {
    return restoredAt;
  }

  /** Whether the form was filled from a draft. */
  public boolean isRestored() {
    return restoredAt != null;
  }
}
