package hanki.publication;

/** Who decides, in the order of an office (決裁の職). */
public enum Seat {
  /** 係長. */
  CHIEF("係長"),
  /** 課長補佐. */
  DEPUTY("課長補佐"),
  /** 合議: another division is asked. */
  CONCURRENCE("合議"),
  /** 課長. */
  DIRECTOR("課長"),
  /** 統括官. */
  COMMISSIONER("統括官");

  private final String word;

  Seat(String word) {
    this.word = word;
  }

  /** As the post of an officer ends. */
  public String word() {
    return word;
  }

  /** Whether an officer of that post sits here. */
  boolean isHeldBy(String post) {
    return post.strip().endsWith(word);
  }
}
