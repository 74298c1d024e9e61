package hanki.publication;

import hanki.platform.clock.BusinessClock;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What every form of a report says of itself: without it a number on paper proves nothing. */
public record DocumentHead(ReadyReport report) {

  private static final int SHORT = 16;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** A line of the head: what it is about, and what it says. */
  public record Line(DocumentWord name, String text) {}

  /** Title, office, period, vintage, time of counting in Japan, fingerprint. */
  public List<Line> lines() {
    return List.of(
        new Line(DocumentWord.TITLE, report.title()),
        new Line(DocumentWord.ORGANISATION, report.organisation()),
        new Line(DocumentWord.PERIOD, report.period().text()),
        new Line(DocumentWord.VINTAGE, report.vintage().text()),
        new Line(DocumentWord.COUNTED_AT, countedAt()),
        new Line(DocumentWord.FINGERPRINT, fingerprint()));
  }

  /** 2020-08-03 09:05, in Japan. */
  public String countedAt() {
    return MINUTE.format(report.countedAt().atZone(BusinessClock.ZONE));
  }

  /** All of it, or that there is none yet. */
  public String fingerprint() {
    return report.isFrozen() ? report.fingerprint() : DocumentWord.DRAFT_FINGERPRINT.text();
  }

  /** 暫定値　0123456789abcdef: for the foot of a page. */
  public String foot() {
    return report.isFrozen()
        ? report.vintage().text() + "　" + report.fingerprint().substring(0, SHORT)
        : DocumentWord.DRAFT_FINGERPRINT.text();
  }
}
