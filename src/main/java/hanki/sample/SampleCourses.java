package hanki.sample;

import hanki.consultation.Channel;
import hanki.consultation.Closing;
import hanki.consultation.ConsultationDraft;
import hanki.consultation.EventDraft;
import hanki.consultation.EventKind;
import hanki.consultation.Handling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to the fictitious consultations (架空), the same each time: most end with advice
 * within days, some are followed up, handled or checked first, and a few of the last weeks are
 * still open. Follows from the token of the consultation, so that the consultations stay as they
 * are.
 */
class SampleCourses {

  private static final int DAYS_TO_CHECK = 30;
  private static final Set<String> MONEY = Set.of("banking", "cashless");

  private final LocalDate lastWeeks;

  /** Some of those received after that day are still open. */
  SampleCourses(LocalDate lastWeeks) {
    this.lastWeeks = lastWeeks;
  }

  /** The course of one consultation; none if it only told something. */
  List<EventDraft> of(ConsultationDraft draft) {
    if (!draft.kind().isChecked()) {
      return List.of();
    }
    long lot = UUID.fromString(draft.submitToken()).getLeastSignificantBits();
    int part = Math.floorMod(lot, 100);
    Steps on = new Steps(draft);
    if (draft.receivedOn().isAfter(lastWeeks) && part < 25) {
      return part < 10 ? List.of(on.followUp(4)) : List.of();
    }
    if (part < 8) {
      return List.of(on.followUp(6), on.closing(20, Closing.RESOLVED, "その後の連絡で、解決したことを確かめた。"));
    }
    if (part < 13) {
      return List.of(on.warning(3), on.closing(12, Closing.RESOLVED, "相手方からの連絡がやんだ。"));
    }
    if (part < 18) {
      return List.of(on.check(28), on.closing(45, Closing.HANDED_OVER, "消費生活センターへ引き継いだ。"));
    }
    if (part < 25 && MONEY.contains(draft.reportingCategory()) && draft.damageYen() != null) {
      return List.of(on.closing(5, Closing.INCIDENT, "被害届を受けることにした。"));
    }
    int days = 1 + Math.floorMod(lot / 100, 9);
    return List.of(on.closing(days, Closing.ADVISED, "対処の方法を教え、相談者は了解した。"));
  }

  /** Steps counted in days from the receipt. */
  private record Steps(ConsultationDraft draft) {

    EventDraft followUp(int days) {
      return event(EventKind.FOLLOW_UP, days, null, null, "同じ件で、また電話があった。");
    }

    EventDraft warning(int days) {
      return event(EventKind.HANDLING, days, Handling.WARNING, null, "相手方に電話し、連絡しないよう求めた。");
    }

    EventDraft check(int days) {
      return event(EventKind.CHECK, days, null, null, "回答を待っている。");
    }

    EventDraft closing(int days, Closing how, String words) {
      return event(EventKind.CLOSING, days, null, how, words);
    }

    private EventDraft event(
        EventKind kind, int days, Handling handling, Closing closedAs, String words) {
      LocalDate day = draft.receivedOn().plusDays(days);
      return new EventDraft(
          kind,
          day,
          LocalTime.of(10, 30),
          Channel.TELEPHONE,
          handling,
          closedAs,
          day.plusDays(DAYS_TO_CHECK),
          "（架空）" + words,
          token(kind, days));
    }

    private String token(EventKind kind, int days) {
      String name = draft.submitToken() + kind + days;
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
  }
}
