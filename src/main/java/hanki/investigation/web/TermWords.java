package hanki.investigation.web;

import hanki.investigation.LegalDeadline;
import hanki.investigation.TaskRow;
import hanki.investigation.TimeLeft;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** How long there is still time, in words; the same now for a whole page. */
@RequestScoped
class TermWords {

  private static final String BUNDLE = "hanki.investigation.Text";

  private final Texts texts;
  private final Words words;
  private final LocalDateTime now;

  @Inject
  TermWords(BusinessClock clock, Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
    this.now = clock.minute();
  }

  /** R2.6.30 17:00; the day alone if it ends with it. */
  String due(TaskRow task) {
    return words.shortDay(task.dueOn())
        + (task.dueAt() == null ? "" : " " + words.time(task.dueAt()));
  }

  /** 残り 1日3時間, 12分超過; empty where nothing runs. */
  String left(TimeLeft left) {
    if (left == null) {
      return "";
    }
    return texts.text(BUNDLE, left.isOver() ? "left.over" : "left.still", span(left));
  }

  private String span(TimeLeft left) {
    if (left.days() > 0) {
      return texts.text(BUNDLE, "left.days", left.days(), left.hours());
    }
    return left.hours() > 0
        ? texts.text(BUNDLE, "left.hours", left.hours(), left.minutes())
        : texts.text(BUNDLE, "left.minutes", left.minutes());
  }

  /** Class of the tag: late, soon, or calm. */
  static String tag(TimeLeft left) {
    if (left == null) {
      return "plain";
    }
    return left.isOver() ? "late" : left.isSoon() ? "warn" : "info";
  }

  TimeLeft left(TaskRow task) {
    return task.left(now);
  }

  TimeLeft left(LegalDeadline deadline) {
    return deadline.left(now);
  }
}
