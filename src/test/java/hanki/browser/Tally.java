package hanki.browser;

import hanki.browser.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers and keeps the ones that should not have been. */
final class Tally {

  private final Map<Integer, Integer> byStatus = new TreeMap<>();
  private final List<Long> millis = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** Takes an answer; what was sent tells how to send it again. */
  synchronized void add(String sent, Answer answer) {
    byStatus.merge(answer.status(), 1, Integer::sum);
    millis.add(answer.millis());
    if (answer.status() >= 500) {
      faults.add(answer.status() + " " + sent);
    }
    Leaks.in(answer).ifPresent(leak -> faults.add("tells " + leak + ": " + sent));
  }

  /** Answers of the 500s and answers that tell too much, each with what was sent. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  synchronized int size() {
    return millis.size();
  }

  synchronized int count(int status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** The time that so many per cent of the answers did not exceed, in milliseconds. */
  synchronized long percentile(int percent) {
    List<Long> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent - 1) / 100);
  }

  @Override
  public synchronized String toString() {
    return size()
        + " answers, by status "
        + byStatus
        + ", p50 "
        + percentile(50)
        + " ms, p99 "
        + percentile(99)
        + " ms, faults "
        + faults.size();
  }
}
