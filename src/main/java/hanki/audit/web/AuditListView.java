package hanki.audit.web;

import hanki.audit.AuditFilter;
import hanki.audit.AuditPage;
import hanki.audit.CheckedTrail.MismatchRow;
import hanki.audit.LookingAtStart;
import hanki.audit.ReadingAuditTrail;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail, newest first; its address is its filter. */
@Named("auditListView")
@RequestScoped
public class AuditListView {

  private final ReadingAuditTrail trail;
  private final LookingAtStart atStart;
  private final AuditWords names;
  private final TypedDays days;
  private final Pagers pagers;
  private final Texts texts;

  private String from = "";
  private String to = "";
  private String actor = "";
  private String action = "";
  private String outcome = "";
  private String kind = "";
  private String subject = "";
  private String q = "";
  private String purpose;
  private String page;
  private AuditPage found;

  @Inject
  AuditListView(
      ReadingAuditTrail trail,
      LookingAtStart atStart,
      AuditWords names,
      TypedDays days,
      Pagers pagers,
      Texts texts) {
    this.trail = trail;
    this.atStart = atStart;
    this.names = names;
    this.days = days;
    this.pagers = pagers;
    this.texts = texts;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    found = trail.page(filter(), Pager.pageNumber(page));
  }

  private AuditFilter filter() {
    return new AuditFilter(
        days.condition(from, text("list.from")),
        days.condition(to, text("list.to")),
        actor,
        action,
        outcome,
        kind,
        subject,
        q);
  }

  private String text(String key) {
    return texts.text("hanki.audit.Text", key);
  }

  public AuditPage getFound() {
    return found;
  }

  public AuditWords getNames() {
    return names;
  }

  /** Records that did not agree with the trail when the program started. */
  public List<MismatchRow> getMismatches() {
    return atStart.mismatches();
  }

  public Pager getPager() {
    return pagers.pager(
        page, ReadingAuditTrail.PAGE_SIZE, found.rows().size(), found.count(), address());
  }

  private Address address() {
    return new Address("list.xhtml")
        .with("from", from)
        .with("to", to)
        .with("actor", actor)
        .with("action", action)
        .with("outcome", outcome)
        .with("kind", kind)
        .with("subject", subject)
        .with("q", q);
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !address().toString().equals("list.xhtml");
  }

  /** Whether one wanted to take the trail away without saying what for. */
  public boolean isPurposeMissing() {
    return "missing".equals(purpose);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
