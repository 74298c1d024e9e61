package hanki.identity;

import static hanki.identity.Permission.ADD_TO_JOINT_INVESTIGATIONS;
import static hanki.identity.Permission.ANSWER_SURVEYS;
import static hanki.identity.Permission.APPROVE_REPORTS;
import static hanki.identity.Permission.COMPOSE_REPORTS;
import static hanki.identity.Permission.DECIDE_SURGES;
import static hanki.identity.Permission.DEFINE_SURVEYS;
import static hanki.identity.Permission.DELIVER_MONTHS;
import static hanki.identity.Permission.EDIT_GUIDANCE;
import static hanki.identity.Permission.ENTER_PUBLISHED;
import static hanki.identity.Permission.GIVE_TASKS;
import static hanki.identity.Permission.IMPORT_REPORTS;
import static hanki.identity.Permission.MAINTAIN_REFERENCE;
import static hanki.identity.Permission.MANAGE_ACCOUNTS;
import static hanki.identity.Permission.PUBLISH_REPORTS;
import static hanki.identity.Permission.READ_ACCESS_TABLE;
import static hanki.identity.Permission.READ_AUDIT_TRAIL;
import static hanki.identity.Permission.READ_CASES;
import static hanki.identity.Permission.READ_FIGURES;
import static hanki.identity.Permission.READ_GUIDANCE;
import static hanki.identity.Permission.READ_INDICATORS;
import static hanki.identity.Permission.READ_JOINT_INVESTIGATIONS;
import static hanki.identity.Permission.READ_REFERENCE;
import static hanki.identity.Permission.READ_SURGES;
import static hanki.identity.Permission.RECORD_CLEARANCES;
import static hanki.identity.Permission.RECORD_CONSULTATIONS;
import static hanki.identity.Permission.RECORD_INCIDENTS;
import static hanki.identity.Permission.RECORD_JOINT_INVESTIGATIONS;
import static hanki.identity.Permission.RESTRICT_CASES;
import static hanki.identity.Permission.TAKE_AWAY_FIGURES;
import static hanki.identity.Permission.UNSEAL_NAMES;
import static hanki.identity.Permission.USE_PROGRAM;
import static hanki.identity.Permission.WITHDRAW_RECORDS;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which page and which command asks for which permission: the one table that navigation, the guard
 * at the door, the administrator's page and the tests read. An address that is not in it does not
 * exist.
 */
public final class AccessTable {

  private static final List<PageAccess> PAGES =
      List.of(
          page("/index.xhtml", USE_PROGRAM, "discard"),
          page("/overview/today.xhtml", READ_FIGURES),
          page("/overview/today.pdf", TAKE_AWAY_FIGURES),
          page("/consultation/list.xhtml", READ_CASES),
          page("/consultation/show.xhtml", READ_CASES).with("unmask", RECORD_CONSULTATIONS),
          page(
              "/consultation/edit.xhtml",
              RECORD_CONSULTATIONS,
              "save",
              "saveAndContinue",
              "reveal",
              "discard",
              "choose"),
          page("/consultation/course.xhtml", RECORD_CONSULTATIONS, "save", "discard"),
          page("/guidance/list.xhtml", READ_GUIDANCE),
          page("/guidance/show.xhtml", READ_GUIDANCE),
          page("/guidance/leaflet.pdf", READ_GUIDANCE),
          page("/guidance/advice.xhtml", READ_GUIDANCE),
          page("/guidance/advice-edit.xhtml", EDIT_GUIDANCE, "save", "discard", "choose"),
          page(
              "/guidance/edit.xhtml",
              EDIT_GUIDANCE,
              "save",
              "discard",
              "choose",
              "addActor",
              "removeActor",
              "addStep",
              "removeStep",
              "stepUp",
              "stepDown"),
          page("/incident/list.xhtml", READ_CASES),
          page("/incident/show.xhtml", READ_CASES)
              .with("finish", GIVE_TASKS)
              .with("reopen", GIVE_TASKS)
              .with("unmask", UNSEAL_NAMES),
          page("/incident/edit.xhtml", RECORD_INCIDENTS, "save", "discard", "choose"),
          page("/investigation/tasks.xhtml", READ_CASES).with("finish", GIVE_TASKS),
          page("/investigation/task.xhtml", GIVE_TASKS, "save", "discard"),
          page("/investigation/event.xhtml", RECORD_INCIDENTS, "save", "discard"),
          page("/investigation/note.xhtml", RECORD_INCIDENTS, "save", "discard"),
          page("/investigation/upload.xhtml", RECORD_INCIDENTS, "save", "discard"),
          page("/investigation/victim.xhtml", RECORD_INCIDENTS, "save", "discard"),
          page("/investigation/strike.xhtml", RECORD_INCIDENTS, "save", "discard"),
          page("/investigation/file", READ_CASES),
          page("/arrest/list.xhtml", READ_CASES),
          page("/arrest/show.xhtml", READ_CASES),
          page(
              "/arrest/edit.xhtml",
              RECORD_CLEARANCES,
              "save",
              "discard",
              "choose",
              "add",
              "take",
              "remove"),
          page("/arrest/custody/list.xhtml", READ_CASES),
          page("/arrest/custody/show.xhtml", READ_CASES),
          page(
              "/arrest/custody/edit.xhtml",
              RECORD_CLEARANCES,
              "save",
              "discard",
              "choose",
              "add",
              "take",
              "remove"),
          page("/arrest/suspect/list.xhtml", READ_CASES),
          page("/arrest/suspect/show.xhtml", READ_CASES).with("unseal", UNSEAL_NAMES),
          page("/arrest/suspect/edit.xhtml", RECORD_CLEARANCES, "save", "discard", "choose"),
          page("/jointinvestigation/list.xhtml", READ_JOINT_INVESTIGATIONS),
          page("/jointinvestigation/summary.pdf", READ_JOINT_INVESTIGATIONS),
          page("/jointinvestigation/summary.pptx", READ_JOINT_INVESTIGATIONS),
          page("/jointinvestigation/figure.xhtml", READ_JOINT_INVESTIGATIONS),
          page("/jointinvestigation/suggestions.xhtml", READ_CASES),
          page("/jointinvestigation/show.xhtml", READ_JOINT_INVESTIGATIONS)
              .with("unshare", RECORD_JOINT_INVESTIGATIONS),
          page(
              "/jointinvestigation/edit.xhtml",
              RECORD_JOINT_INVESTIGATIONS,
              "save",
              "discard",
              "choose",
              "add",
              "remove",
              "up",
              "down"),
          page("/jointinvestigation/share.xhtml", RECORD_JOINT_INVESTIGATIONS, "save", "discard"),
          page(
              "/jointinvestigation/entry.xhtml",
              ADD_TO_JOINT_INVESTIGATIONS,
              "save",
              "discard",
              "choose"),
          page("/jointinvestigation/answer.xhtml", ADD_TO_JOINT_INVESTIGATIONS, "save", "discard"),
          page("/jointinvestigation/tie.xhtml", ADD_TO_JOINT_INVESTIGATIONS, "save", "discard"),
          page("/jointinvestigation/strike.xhtml", ADD_TO_JOINT_INVESTIGATIONS, "save", "discard"),
          page("/search/results.xhtml", READ_CASES, "saveSearch", "forget", "forgetRecent"),
          page("/statistics/half-year.xhtml", READ_FIGURES),
          page("/statistics/figure.xhtml", READ_FIGURES),
          page("/statistics/measures.xhtml", READ_FIGURES),
          page("/statistics/series.xhtml", READ_FIGURES),
          page("/statistics/change.xhtml", READ_FIGURES),
          page("/statistics/explorer.xhtml", READ_FIGURES, "keep", "rename", "remove"),
          page("/publication/list.xhtml", READ_FIGURES).with("begin", COMPOSE_REPORTS),
          page("/publication/show.xhtml", READ_FIGURES)
              .with("sendOff", COMPOSE_REPORTS)
              .with("takeBack", COMPOSE_REPORTS)
              .with("approve", APPROVE_REPORTS)
              .with("act", APPROVE_REPORTS)
              .with("giveBack", APPROVE_REPORTS)
              .with("see", APPROVE_REPORTS)
              .with("publish", PUBLISH_REPORTS)
              .with("follow", COMPOSE_REPORTS),
          page(
              "/publication/edit.xhtml",
              COMPOSE_REPORTS,
              "keep",
              "discard",
              "choose",
              "select",
              "up",
              "down",
              "addBlock",
              "removeBlock",
              "choosePick",
              "addPick",
              "insertTag",
              "removePick",
              "chooseWord"),
          page(
              "/publication/style.xhtml", COMPOSE_REPORTS, "save", "discard", "choose", "takeBase"),
          page("/publication/changes.xhtml", READ_FIGURES),
          page("/publication/report", TAKE_AWAY_FIGURES),
          page("/publication/progress", READ_FIGURES),
          page("/publication/half-year.xlsx", TAKE_AWAY_FIGURES),
          page("/publication/table.xlsx", TAKE_AWAY_FIGURES),
          page("/publication/table.csv", TAKE_AWAY_FIGURES),
          page("/national/list.xhtml", READ_FIGURES),
          page("/national/series.xhtml", READ_FIGURES),
          page("/national/prefecture.xhtml", READ_FIGURES),
          page("/national/enter.xhtml", ENTER_PUBLISHED, "save", "discard", "confirm"),
          page("/national/import.xhtml", ENTER_PUBLISHED, "check", "takeOver"),
          page("/national/note.xhtml", ENTER_PUBLISHED, "save", "discard", "drop"),
          page("/national/define.xhtml", ENTER_PUBLISHED, "save", "discard"),
          page("/national/values.csv", TAKE_AWAY_FIGURES),
          page("/surge/list.xhtml", READ_SURGES).with("watch", DECIDE_SURGES),
          page("/surge/show.xhtml", READ_SURGES)
              .with("decide", DECIDE_SURGES)
              .with("choose", DECIDE_SURGES)
              .with("discard", DECIDE_SURGES),
          page("/surge/methods.xhtml", READ_SURGES).with("keep", DECIDE_SURGES),
          page("/completeness/months.xhtml", READ_FIGURES),
          page("/completeness/month.xhtml", READ_FIGURES)
              .with("deliver", DELIVER_MONTHS)
              .with("deliverNothing", DELIVER_MONTHS)
              .with("takeBack", DELIVER_MONTHS),
          page("/completeness/agreement.xhtml", READ_CASES),
          page("/survey/list.xhtml", READ_FIGURES),
          page("/survey/show.xhtml", READ_FIGURES)
              .with("answerComplete", ANSWER_SURVEYS)
              .with("answerNothing", ANSWER_SURVEYS)
              .with("takeBackAnswer", ANSWER_SURVEYS)
              .with("close", DEFINE_SURVEYS)
              .with("reopen", DEFINE_SURVEYS),
          page("/survey/reports.xhtml", READ_CASES).with("takeBack", ANSWER_SURVEYS),
          page("/survey/report.xhtml", ANSWER_SURVEYS, "save", "discard"),
          page("/survey/state.xhtml", DEFINE_SURVEYS, "save", "discard"),
          page("/survey/edit.xhtml", DEFINE_SURVEYS, "save", "discard", "choose"),
          page("/publication/survey.xlsx", TAKE_AWAY_FIGURES),
          page("/publication/survey.csv", TAKE_AWAY_FIGURES),
          page("/indicator/show.xhtml", READ_INDICATORS),
          page("/indicator/import.xhtml", IMPORT_REPORTS, "check", "takeOver", "refresh"),
          page("/withdrawal/edit.xhtml", WITHDRAW_RECORDS, "withdraw", "reinstate", "discard"),
          page("/identity/restriction.xhtml", RESTRICT_CASES, "restrict", "lift"),
          page("/audit/history.xhtml", READ_CASES),
          page("/reference/list.xhtml", READ_REFERENCE),
          page("/reference/table.xhtml", READ_REFERENCE),
          page("/reference/counting.xhtml", READ_REFERENCE),
          page("/reference/table.csv", READ_REFERENCE),
          page("/reference/edit.xhtml", MAINTAIN_REFERENCE, "save", "discard"),
          page("/reference/import.xhtml", MAINTAIN_REFERENCE, "check", "takeOver"),
          page("/identity/edit.xhtml", MANAGE_ACCOUNTS, "save", "discard"),
          page("/identity/access.xhtml", READ_ACCESS_TABLE),
          page(
              "/identity/list.xhtml",
              MANAGE_ACCOUNTS,
              "open",
              "discard",
              "reissue",
              "resetFactor",
              "stop",
              "resume"),
          page("/identity/sessions.xhtml", MANAGE_ACCOUNTS, "endOfOther"),
          page("/identity/self.xhtml", USE_PROGRAM, "endSession", "endOthers"),
          page("/identity/password.xhtml", USE_PROGRAM, "changePassword"),
          page(
              "/identity/second-factor.xhtml",
              USE_PROGRAM,
              "confirm",
              "enrol",
              "renewCodes",
              "dropFactor"),
          page("/audit/list.xhtml", READ_AUDIT_TRAIL),
          page("/audit/show.xhtml", READ_AUDIT_TRAIL),
          page("/audit/check.xhtml", READ_AUDIT_TRAIL, "check"),
          page("/audit/trail.jsonl", READ_AUDIT_TRAIL),
          page("/audit/trail.csv", READ_AUDIT_TRAIL));

  /** Open without signing in. */
  private static final Set<String> OPEN =
      Set.of(
          "/sign-in.xhtml",
          "/draft",
          "/session",
          "/sign-in-code.xhtml",
          "/sign-in/openid",
          "/sign-in/openid-return",
          "/sign-in/openid-enter",
          "/error",
          "/error/fault.xhtml",
          "/error/missing.xhtml",
          "/error/refused.xhtml");

  /** Commands of the frame around every page; whoever may open the page may use them. */
  private static final Set<String> EVERYWHERE =
      Set.of("language", "signOut", "signIn", "signInWithCode");

  private AccessTable() {}

  /** A page or a file to take away, who may open it, and its commands with who may use each. */
  public record PageAccess(String path, Permission permission, Map<String, Permission> commands) {

    /** The same page with a command that asks for more than opening the page does. */
    PageAccess with(String command, Permission asked) {
      Map<String, Permission> more = new LinkedHashMap<>(commands);
      more.put(command, asked);
      return new PageAccess(path, permission, more);
    }
  }

  private static PageAccess page(String path, Permission permission, String... commands) {
    Map<String, Permission> table = new LinkedHashMap<>();
    Arrays.stream(commands).forEach(command -> table.put(command, permission));
    return new PageAccess(path, permission, table);
  }

  /** Every page in the order of the tasks. */
  public static List<PageAccess> pages() {
    return PAGES;
  }

  /** The row of a page; none for an address that is open to all or does not exist. */
  public static Optional<PageAccess> page(String path) {
    return PAGES.stream().filter(page -> page.path().equals(path)).findFirst();
  }

  /** Whether the address opens without signing in. */
  public static boolean isOpen(String path) {
    return OPEN.contains(path) || path.startsWith("/jakarta.faces.resource/");
  }

  /** The addresses that open without signing in, besides the resources of pages. */
  public static Set<String> open() {
    return OPEN;
  }

  /** Ids of the commands in the frame around every page. */
  public static Set<String> everywhere() {
    return EVERYWHERE;
  }

  /**
   * Whether somebody with these roles may open the page.
   *
   * @throws IllegalArgumentException if the table has no such page
   */
  public static boolean mayOpen(Set<Role> roles, String path) {
    return page(path)
        .orElseThrow(() -> new IllegalArgumentException(path))
        .permission()
        .isGivenTo(roles);
  }
}
