package hanki.draft;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  ARREST("/arrest/custody/edit.xhtml", "arrest.record", "arrest.correct"),
  JOINT_INVESTIGATION("/jointinvestigation/edit.xhtml", "joint.record", "joint.correct"),
  JOINT_SHARE(
      "/jointinvestigation/share.xhtml",
      about("joint"),
      "/jointinvestigation/show.xhtml?part=shared&id=:joint",
      "joint.share"),
  JOINT_ENTRY(
      "/jointinvestigation/entry.xhtml",
      about("joint", "id", "kind"),
      "/jointinvestigation/show.xhtml?part=course&id=:joint",
      "joint.add-entry",
      "joint.correct-entry"),
  JOINT_ANSWER(
      "/jointinvestigation/answer.xhtml",
      about("joint", "id"),
      "/jointinvestigation/show.xhtml?part=course&id=:joint",
      "joint.settle-entry"),
  JOINT_TIE(
      "/jointinvestigation/tie.xhtml",
      about("joint", "id"),
      "/jointinvestigation/show.xhtml?part=course&id=:joint",
      "joint.tie-approval"),
  JOINT_STRIKE(
      "/jointinvestigation/strike.xhtml",
      about("joint", "id"),
      "/jointinvestigation/show.xhtml?part=course&id=:joint",
      "joint.strike-entry"),
  SUSPECT("/arrest/suspect/edit.xhtml", "suspect.record", "suspect.correct"),
  TASK(
      "/investigation/task.xhtml",
      about("incident", "id"),
      "/incident/show.xhtml?id=:incident",
      "incident.add-task",
      "incident.correct-task"),
  CASE_EVENT(
      "/investigation/event.xhtml",
      about("incident"),
      "/incident/show.xhtml?id=:incident",
      "incident.add-event"),
  CASE_NOTE(
      "/investigation/note.xhtml",
      about("incident"),
      "/incident/show.xhtml?id=:incident",
      "incident.add-note"),
  VICTIM(
      "/investigation/victim.xhtml",
      about("incident", "id"),
      "/incident/show.xhtml?id=:incident",
      "incident.add-victim",
      "incident.correct-victim"),
  EVIDENCE_FILE(
      "/investigation/upload.xhtml",
      about("incident"),
      "/incident/show.xhtml?id=:incident",
      "incident.add-file"),
  STRIKE(
      "/investigation/strike.xhtml",
      about("incident", "event", "file"),
      "/incident/show.xhtml?id=:incident",
      "incident.strike-event",
      "incident.withdraw-file"),
  WITHDRAWAL(
      "/withdrawal/edit.xhtml",
      about("kind", "id"),
      "/index.xhtml",
      "record.withdraw",
      "record.reinstate"),
  METHOD(
      "/guidance/edit.xhtml",
      about("code"),
      "/guidance/list.xhtml",
      "guidance.add-method",
      "guidance.rewrite-method"),
  ADVICE(
      "/guidance/advice-edit.xhtml",
      about("id"),
      "/guidance/list.xhtml",
      "guidance.add-advice",
      "guidance.rewrite-advice"),
  PUBLISHED_SERIES(
      "/national/define.xhtml", about(), "/national/list.xhtml", "national.open-series"),
  PUBLISHED_VALUE(
      "/national/enter.xhtml",
      about("code"),
      "/national/series.xhtml?code=:code",
      "national.enter"),
  SERIES_NOTE(
      "/national/note.xhtml", about("code"), "/national/series.xhtml?code=:code", "national.note"),
  SURVEY(
      "/survey/edit.xhtml",
      about("survey"),
      "/survey/list.xhtml",
      "survey.define",
      "survey.correct"),
  SURVEY_REPORT(
      "/survey/report.xhtml",
      about("survey"),
      "/survey/reports.xhtml?survey=:survey",
      "survey.report"),
  SURVEY_NUMBER(
      "/survey/state.xhtml", about("survey"), "/survey/show.xhtml?code=:survey", "survey.state"),
  SURGE("/surge/show.xhtml", "surge.decide"),
  REPORT("/publication/edit.xhtml", "report.compose"),
  REPORT_STYLE(
      "/publication/style.xhtml", about("kind"), "/publication/list.xhtml", "report.style"),
  NEW_ACCOUNT("/identity/list.xhtml", about(), "/identity/list.xhtml", "identity.open-account"),
  ACCOUNT("/identity/edit.xhtml", about("code"), "/identity/list.xhtml", "identity.change-account"),
  REFERENCE_ROW(
      "/reference/edit.xhtml",
      about("of", "key"),
      "/reference/table.xhtml?of=:of",
      "reference.change");

  private static final int LONGEST_SUBJECT = 300;

  private final String page;
  private final List<String> about;
  private final String shownAt;
  private final Set<String> savedBy;

  /** A record of its own: the address names it by {@code id}, and it is shown beside its form. */
  DraftedForm(String page, String... savedBy) {
    this(
        page,
        about("id"),
        page.substring(0, page.lastIndexOf('/')) + "/show.xhtml?id=:saved",
        savedBy);
  }

  DraftedForm(String page, List<String> about, String shownAt, String... savedBy) {
    this.page = page;
    this.about = about;
    this.shownAt = shownAt;
    this.savedBy = Set.of(savedBy);
  }

  private static List<String> about(String... parameters) {
    return List.of(parameters);
  }

  /** The form on a page; none if its words are not kept. */
  public static Optional<DraftedForm> on(String page) {
    return Arrays.stream(values()).filter(form -> form.page.equals(page)).findFirst();
  }

  /** Path of the page. */
  public String page() {
    return page;
  }

  /** Whether the audited command takes the form's words over. */
  public boolean isSavedBy(String command) {
    return savedBy.contains(command);
  }

  /**
   * What the form is about, as the address of its page says: {@code id=12}, or nothing for
   * something new.
   *
   * @param parameters those of the request; of others than the form's own nothing is kept
   * @return at most {@value #LONGEST_SUBJECT} characters: a longer address names nothing of ours
   */
  public String subject(Map<String, String> parameters) {
    String subject =
        about.stream()
            .filter(name -> !parameters.getOrDefault(name, "").isEmpty())
            .map(
                name ->
                    name + "=" + URLEncoder.encode(parameters.get(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return subject.length() > LONGEST_SUBJECT ? "" : subject;
  }

  /**
   * Path and query of the page that shows what the form was saved to.
   *
   * @param saved the id the command gave back; null if it gave none
   */
  public String shownAt(String subject, Object saved) {
    String address = shownAt.replace(":saved", String.valueOf(saved));
    for (String pair : subject.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        address = address.replace(":" + pair.substring(0, is), pair.substring(is + 1));
      }
    }
    return address;
  }

  /** Path and query of the page with what it is about and the draft. */
  public String address(String subject, String key) {
    return page + "?" + (subject.isEmpty() ? "" : subject + "&") + "draft=" + key;
  }
}
