package hanki.publication;

import java.util.List;

/** Who decides, in the order of an office (決裁の職). */
public enum Seat {
  /** 係長. */
  CHIEF("係長"),
  /** 課長補佐. */
  DEPUTY("課長補佐"),
  /** 合議: another division is asked. */
  CONCURRENCE("合議", "合議担当"),
  /** 課長. */
  DIRECTOR("課長"),
  /** 統括官. */
  COMMISSIONER("統括官");

  private final List<String> words;

  Seat(String... words) {
    this.words = List.of(words);
  }

  /** What it is called; the post of an officer ends so. */
  public String word() {
    return words.get(0);
  }

  /** Whether an officer of that post sits here. */
  public boolean isHeldBy(String post) {
    return words.stream().anyMatch(post.strip()::endsWith);
  }
}
