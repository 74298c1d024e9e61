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

  private static final String BUNDLE = AuditedThings.BUNDLE;
  private static final DateTimeFormatter TO_THE_HUNDREDTH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SS");

  private final Texts texts;

  @Inject
  AuditWords(Texts texts) {
    this.texts = texts;
  }

  /** A choice in a list: what the address says, and what the page says. */
  public record Choice(String code, String name) {}

  /** All actions, by feature. */
  public List<Choice> actions() {
    return AuditedThings.ACTIONS.stream().map(code -> new Choice(code, action(code))).toList();
  }

  public List<Choice> kinds() {
    return AuditedThings.KINDS.stream().map(code -> new Choice(code, kind(code))).toList();
  }

  public List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(each -> new Choice(each.name(), outcome(each.name())))
        .toList();
  }

  /** The action in words; its code, if the program does not know it. */
  public String action(String code) {
    return named(AuditedThings.ACTION, code);
  }

  public String kind(String code) {
    return named(AuditedThings.KIND, code);
  }

  public String outcome(String code) {
    return named(AuditedThings.OUTCOME, code);
  }

  public String field(String name) {
    return named(AuditedFields.FIELD, name);
  }

  private String named(String beginning, String code) {
    return texts.has(BUNDLE, beginning + code) ? texts.text(BUNDLE, beginning + code) : code;
  }

  /** Every action that has words, for the test that none was forgotten. */
  static List<String> known() {
    return AuditedThings.ACTIONS;
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
