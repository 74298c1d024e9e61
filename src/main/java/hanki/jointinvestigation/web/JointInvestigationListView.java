package hanki.jointinvestigation.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.TypedDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The joint investigations the officer's police keeps or takes part in. */
@Named("jointInvestigationListView")
@RequestScoped
public class JointInvestigationListView {

  private static final String ALL = "all";

  private final FindingJointInvestigations finding;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Pagers pagers;
  private String which;
  private String page;
  private List<JointInvestigationRow> rows = List.of();
  private long count;

  @Inject
  JointInvestigationListView(
      FindingJointInvestigations finding, CurrentOfficer officer, TypedDays days, Pagers pagers) {
    this.finding = finding;
    this.officer = officer;
    this.days = days;
    this.pagers = pagers;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    rows = finding.list(!isAll(), Pager.pageNumber(page));
    count = finding.count(!isAll());
  }

  public List<JointInvestigationRow> getRows() {
    return rows;
  }

  public long getCount() {
    return count;
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        FindingJointInvestigations.PAGE_SIZE,
        rows.size(),
        count,
        new Address("list.xhtml").with("which", which));
  }

  /** Whether dissolved ones are listed too. */
  public boolean isAll() {
    return ALL.equals(which);
  }

  /** Whether the term is over. */
  public boolean isLate(JointInvestigationRow row) {
    return row.nextDue() != null && row.nextDue().isBefore(days.today());
  }

  /** Whether it was dissolved before today. */
  public boolean isOver(JointInvestigationRow row) {
    return row.dissolvedOn() != null && row.dissolvedOn().isBefore(days.today());
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_JOINT_INVESTIGATIONS);
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
