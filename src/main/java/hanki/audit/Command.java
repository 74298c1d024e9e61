package hanki.audit;

import java.nio.charset.StandardCharsets;

/**
 * What the trail says of one command, before it has a place in the chain.
 *
 * @param subjectId null if the command is about no record
 * @param found how many records were listed or taken away; null if none were
 */
record Command(
    String actor,
    String session,
    String address,
    String action,
    Long subjectId,
    Outcome outcome,
    Long found,
    String detail) {

  private static final int LONGEST_DETAIL = 2000;

  Command {
    actor = cut(actor, 20);
    address = cut(address, 60);
    action = cut(action, 60);
    detail = cut(detail, LONGEST_DETAIL);
  }

  static Command of(String actor, String session, String address, String action) {
    return new Command(actor, session, address, action, null, Outcome.DONE, null, "");
  }

  Command about(Long id) {
    return new Command(actor, session, address, action, id, outcome, found, detail);
  }

  Command ending(Outcome how, Long count) {
    return new Command(actor, session, address, action, subjectId, how, count, detail);
  }

  Command telling(String more) {
    return new Command(actor, session, address, action, subjectId, outcome, found, more);
  }

  /** The kind of the record as far as the action tells it: consultation.read. */
  String subjectKind() {
    return subjectId == null ? "" : cut(action.replaceFirst("\\..*", ""), 30);
  }

  private static String cut(String text, int longest) {
    String whole = text.length() > longest ? text.substring(0, longest) : text;
    // a half of a surrogate pair, or NUL, is nothing a database could keep
    return new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\0', '?');
  }
}
