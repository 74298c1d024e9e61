package hanki.draft;

import java.util.Set;

/** The forms whose words are kept while one types: their page, and the commands that save them. */
public enum DraftedForm {
  CONSULTATION("/consultation/edit.xhtml", "consultation.record", "consultation.correct"),
  CONSULTATION_COURSE(
      "/consultation/course.xhtml",
      "consultation.follow-up",
      "consultation.handle",
      "consultation.check",
      "consultation.close",
      "consultation.reopen"),
  INCIDENT("/incident/edit.xhtml", "incident.record", "incident.correct"),
  CLEARANCE("/arrest/edit.xhtml", "clearance.record", "clearance.correct"),
  ARREST("/arrest/custody/edit.xhtml", "arrest.record", "arrest.correct");

  private final String page;
  private final Set<String> savedBy;

  DraftedForm(String page, String... savedBy) {
    this.page = page;
    this.savedBy = Set.of(savedBy);
  }

  /** Path of the page; the record it is about stands in its parameter {@code id}. */
  public String page() {
    return page;
  }

  /** Whether the audited command takes the form's words over into a record, whose id it returns. */
  public boolean isSavedBy(String command) {
    return savedBy.contains(command);
  }

  /** Path and query of the page that shows the record the form was saved to. */
  public String record(Long id) {
    return page.substring(0, page.lastIndexOf('/')) + "/show.xhtml?id=" + id;
  }

  /** Path and query of the page with the record, if there is one, and the draft. */
  public String address(Long subjectId, String key) {
    return page + "?" + (subjectId == null ? "" : "id=" + subjectId + "&") + "draft=" + key;
  }
}
