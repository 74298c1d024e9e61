package hanki.audit.web;

import hanki.audit.Outcome;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** What actions, outcomes, kinds of records and their fields are called on the auditor's pages. */
@ApplicationScoped
public class AuditWords {

  private static final String BUNDLE = "hanki.audit.Text";
  private static final DateTimeFormatter TO_THE_HUNDREDTH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SS");

  /** Every action a command is marked with, and those that the program itself writes. */
  private static final List<String> ACTIONS =
      List.of(
          "consultation.record",
          "consultation.correct",
          "consultation.read",
          "consultation.list",
          "consultation.load-samples",
          "consultation.follow-up",
          "consultation.handle",
          "consultation.check",
          "consultation.close",
          "consultation.reopen",
          "consultation.unmask",
          "consultation.compare",
          "incident.record",
          "incident.record-from",
          "incident.read-origin",
          "incident.correct",
          "incident.read",
          "incident.list",
          "incident.load-samples",
          "incident.load-investigation",
          "incident.add-task",
          "incident.correct-task",
          "incident.finish-task",
          "incident.reopen-task",
          "incident.read-task",
          "incident.list-tasks",
          "incident.add-event",
          "incident.strike-event",
          "incident.add-note",
          "incident.add-file",
          "incident.file",
          "incident.withdraw-file",
          "incident.add-victim",
          "incident.correct-victim",
          "incident.read-victim",
          "incident.unmask-victim",
          "clearance.record",
          "clearance.correct",
          "clearance.read",
          "clearance.list",
          "clearance.load-samples",
          "arrest.record",
          "arrest.correct",
          "arrest.read",
          "arrest.list",
          "arrest.event",
          "arrest.of-incident",
          "arrest.load-samples",
          "incident.identify",
          "suspect.record",
          "suspect.correct",
          "suspect.read",
          "suspect.list",
          "suspect.cases",
          "suspect.named",
          "suspect.identify",
          "suspect.unseal",
          "joint.record",
          "joint.correct",
          "joint.read",
          "joint.list",
          "joint.of-record",
          "joint.list-entries",
          "joint.read-entry",
          "joint.add-entry",
          "joint.correct-entry",
          "joint.settle-entry",
          "joint.share",
          "joint.unshare",
          "joint.load-samples",
          "joint.print",
          "fakesite.import",
          "fakesite.read",
          "figure.records",
          "figure.export",
          "report.begin",
          "report.compose",
          "report.follow",
          "report.submit",
          "report.take-back",
          "report.approve",
          "report.give-back",
          "report.see",
          "report.publish",
          "report.file",
          "report.compare",
          "figure.explain",
          "question.keep",
          "question.rename",
          "question.remove",
          "surge.watch",
          "surge.decide",
          "surge.list",
          "surge.read",
          "surge.explain",
          "completeness.deliver",
          "completeness.take-back",
          "completeness.compare",
          "completeness.load-samples",
          "survey.define",
          "survey.correct",
          "survey.close",
          "survey.reopen",
          "survey.report",
          "survey.state",
          "survey.take-back",
          "survey.answer",
          "survey.take-back-answer",
          "survey.reports",
          "survey.export",
          "survey.load-samples",
          "national.load",
          "national.enter",
          "national.import",
          "national.export",
          "national.note",
          "national.drop-note",
          "national.open-series",
          "identity.sign-in",
          "identity.sign-out",
          "identity.open-account",
          "identity.reissue-password",
          "identity.stop-account",
          "identity.resume-account",
          "identity.change-account",
          "identity.change-password",
          "identity.confirm",
          "identity.enrol-factor",
          "identity.drop-factor",
          "identity.reset-factor",
          "identity.renew-recovery-codes",
          "identity.rehash-password",
          "identity.rescue-account",
          "identity.sign-in-openid",
          "identity.stop-unused-accounts",
          "identity.end-session",
          "identity.end-other-sessions",
          "identity.end-session-of-other",
          "identity.restrict-record",
          "identity.lift-restriction",
          "identity.read-restriction",
          "trace.connect",
          "trace.clusters",
          "search.ask",
          "reference.change",
          "reference.import",
          "guidance.load-methods",
          "guidance.add-method",
          "guidance.rewrite-method",
          "guidance.load-advice",
          "guidance.add-advice",
          "guidance.rewrite-advice",
          "guidance.print-leaflet",
          "record.history",
          "record.read-withdrawal",
          "record.withdraw",
          "record.reinstate",
          "access.refused",
          "audit.list",
          "audit.read",
          "audit.check",
          "audit.export",
          "audit.begin",
          "audit.migrate",
          "program.start");

  private static final List<String> KINDS =
      List.of(
          "consultation",
          "consultation-event",
          "incident",
          "task",
          "event",
          "note",
          "file",
          "victim",
          "clearance",
          "arrest",
          "suspect",
          "joint-investigation",
          "joint-entry",
          "officer",
          "method",
          "advice",
          "surge",
          "survey",
          "month-delivery",
          "survey-report",
          "survey-answer");

  private static final List<String> FIELDS =
      List.of(
          "agreement.agreedOn",
          "agreement.dissolution",
          "agreement.duties",
          "agreement.formation",
          "agreement.matter",
          "agreement.otherTerms",
          "agreement.seat",
          "between",
          "commander",
          "day",
          "dissolvedOn",
          "establishedOn",
          "force",
          "investigation",
          "members",
          "named",
          "outcome",
          "settledBy",
          "settledForce",
          "settledOn",
          "settledWords",
          "shared",
          "toForce",
          "terms",
          "decidedAt",
          "decidedBy",
          "foundAt",
          "observed",
          "reason",
          "rowCode",
          "since",
          "verdict",
          "watched",
          "week",
          "method",
          "sentAt",
          "requestedAt",
          "releasedAt",
          "ageBand",
          "arrestedAt",
          "arrestedOn",
          "enteredOn",
          "forceCode",
          "incidents",
          "involvements",
          "nameSealed",
          "nationality",
          "offences",
          "people",
          "placeKind",
          "placePrefecture",
          "pseudonym",
          "role",
          "sex",
          "suspectNumber",
          "unit",
          "actors",
          "body",
          "heading",
          "level",
          "onLeaflet",
          "section",
          "topics",
          "cases",
          "cashOut",
          "channel",
          "closedAs",
          "circumstances.advice",
          "circumstances.approach",
          "circumstances.checklist",
          "circumstances.method",
          "circumstances.paymentRoute",
          "circumstances.traceText",
          "circumstances.urgent",
          "complainant.ageBand",
          "complainant.municipality",
          "complainant.party",
          "complainant.sealed",
          "complainant.sex",
          "code",
          "comprehensiveActs",
          "comprehensiveReason",
          "consultation",
          "countedOn",
          "course.checkDue",
          "course.checkedOn",
          "course.closedAs",
          "course.entries",
          "createdAt",
          "cyber",
          "cyberJudgedAt",
          "cyberJudgedBy",
          "damage",
          "damageYen",
          "disposal",
          "enabled",
          "failedAttempts",
          "fictitious",
          "furtherOffences",
          "handling",
          "handlings",
          "happenedAt",
          "happenedOn",
          "incident",
          "kind",
          "losses",
          "mainOffence",
          "methodCode",
          "name",
          "nationalCategory",
          "nextCheck",
          "number",
          "occurrence",
          "occurrenceStation",
          "offence",
          "offenceCategory",
          "origin",
          "passwordHash",
          "pausedUntil",
          "persons",
          "place",
          "post",
          "rank",
          "readers",
          "receivedAt",
          "receivedOn",
          "recognisedOn",
          "recordedAt",
          "recordedBy",
          "reportingCategory",
          "responsible",
          "restricted",
          "roles",
          "source",
          "state",
          "station",
          "steps",
          "summary",
          "words",
          "taken",
          "withdrawal.withdrawn",
          "withdrawal.withdrawnAt",
          "withdrawal.withdrawnBy",
          "withdrawal.withdrawnReason",
          "themes",
          "traceText",
          "traces",
          "validity",
          "writtenAt",
          "addedAt",
          "addedBy",
          "assignee",
          "bytes",
          "description",
          "doneAt",
          "doneBy",
          "dueAt",
          "dueOn",
          "lossYen",
          "municipality",
          "organisation",
          "prefecture",
          "publicity",
          "sha256",
          "title",
          "type",
          "what",
          "monthFirst",
          "records",
          "takenBackReason",
          "writtenBy",
          "asked",
          "classes",
          "closedAt",
          "closedBy",
          "definedAt",
          "definedBy",
          "edition",
          "firstDay",
          "lastDay",
          "orderedBy",
          "orderNumber",
          "question",
          "reportedAt",
          "reportedBy",
          "reportedOn",
          "saidAt",
          "saidBy",
          "several",
          "standing",
          "survey",
          "takenBackAt",
          "takenBackBy");

  private final Texts texts;

  @Inject
  AuditWords(Texts texts) {
    this.texts = texts;
  }

  /** A choice in a list: what the address says, and what the page says. */
  public record Choice(String code, String name) {}

  /** All actions, by feature. */
  public List<Choice> actions() {
    return ACTIONS.stream().map(code -> new Choice(code, action(code))).toList();
  }

  public List<Choice> kinds() {
    return KINDS.stream().map(code -> new Choice(code, kind(code))).toList();
  }

  public List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(each -> new Choice(each.name(), outcome(each.name())))
        .toList();
  }

  /** The action in words; its code, if the program does not know it. */
  public String action(String code) {
    return named("action.", code);
  }

  public String kind(String code) {
    return named("kind.", code);
  }

  public String outcome(String code) {
    return named("outcome.", code);
  }

  public String field(String name) {
    return named("field.", name);
  }

  private String named(String beginning, String code) {
    return texts.has(BUNDLE, beginning + code) ? texts.text(BUNDLE, beginning + code) : code;
  }

  /** Every action that has words, for the test that none was forgotten. */
  static List<String> known() {
    return ACTIONS;
  }

  /** 2026-11-23 12:16:55.12 in Japan. */
  public String inJapan(Instant at) {
    return TO_THE_HUNDREDTH.format(ZonedDateTime.ofInstant(at, BusinessClock.ZONE));
  }

  /** 2026-11-23 03:16:55.12 in UTC. */
  public String inUtc(Instant at) {
    return TO_THE_HUNDREDTH.format(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
  }
}
