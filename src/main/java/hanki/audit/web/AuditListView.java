package hanki.audit.web;

import hanki.audit.AuditFilter;
import hanki.audit.AuditRow;
import hanki.audit.ReadingAuditTrail;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail, newest first, narrowed by officer number and action. */
@Named("auditListView")
@RequestScoped
public class AuditListView {

  private final ReadingAuditTrail trail;
  private final Pagers pagers;
  private String actor = "";
  private String action = "";
  private String page;
  private List<AuditRow> rows;

  @Inject
  AuditListView(ReadingAuditTrail trail, Pagers pagers) {
    this.trail = trail;
    this.pagers = pagers;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    rows = trail.page(filter(), Pager.pageNumber(page));
  }

  private AuditFilter filter() {
    return new AuditFilter(actor, action);
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        ReadingAuditTrail.PAGE_SIZE,
        rows.size(),
        trail.count(filter()),
        new Address("list.xhtml").with("actor", actor).with("action", action));
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor == null ? "" : actor;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action == null ? "" : action;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
