package hanki.arrest.web;

import hanki.arrest.FindingSuspects;
import hanki.arrest.SuspectQuestion;
import hanki.arrest.SuspectRow;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of suspects, newest first; its address is its question, which is never a name. */
@Named("suspectListView")
@RequestScoped
public class SuspectListView {

  private final FindingSuspects finding;
  private final CurrentOfficer officer;
  private final Pagers pagers;

  private String question;
  private String page;
  private List<SuspectRow> rows;
  private long count;

  @Inject
  SuspectListView(FindingSuspects finding, CurrentOfficer officer, Pagers pagers) {
    this.finding = finding;
    this.officer = officer;
    this.pagers = pagers;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    SuspectQuestion asked = new SuspectQuestion(question);
    rows = finding.list(asked, Pager.pageNumber(page));
    count = finding.count(asked);
  }

  public List<SuspectRow> getRows() {
    return rows;
  }

  public long getCount() {
    return count;
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        FindingSuspects.PAGE_SIZE,
        rows.size(),
        count,
        new Address("list.xhtml").with("q", question));
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return question != null && !question.isBlank();
  }

  /** Whether this officer may enter one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_CLEARANCES);
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
