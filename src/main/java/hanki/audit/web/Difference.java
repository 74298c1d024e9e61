package hanki.audit.web;

/**
 * Two texts and where they part: what stands before and after the difference is the same in both.
 *
 * @param head the beginning both share
 * @param removed what only the earlier one has
 * @param added what only the later one has
 * @param tail the end both share
 */
public record Difference(String head, String removed, String added, String tail) {

  /** Shorter values are told whole: a difference inside of them would only puzzle. */
  private static final int WHOLE = 40;

  /** Compares by whole characters, never within a surrogate pair. */
  public static Difference between(String before, String after) {
    if (before.length() <= WHOLE && after.length() <= WHOLE) {
      return new Difference("", before, after, "");
    }
    int[] was = before.codePoints().toArray();
    int[] is = after.codePoints().toArray();
    int shorter = Math.min(was.length, is.length);
    int head = 0;
    while (head < shorter && was[head] == is[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && was[was.length - 1 - tail] == is[is.length - 1 - tail]) {
      tail++;
    }
    return new Difference(
        new String(was, 0, head),
        new String(was, head, was.length - head - tail),
        new String(is, head, is.length - head - tail),
        new String(is, is.length - tail, tail));
  }

  /** Whether nothing stood there before. */
  public boolean isNew() {
    return head.isEmpty() && removed.isEmpty() && tail.isEmpty();
  }

  /** Whether nothing stands there any more. */
  public boolean isGone() {
    return head.isEmpty() && added.isEmpty() && tail.isEmpty();
  }
}
