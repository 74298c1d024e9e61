package hanki.jointinvestigation;

/** Which of the three numbers over the forces is meant. */
public enum CountedAs {
  /** 延べ（Σ）: what the forces count together. */
  SUM,
  /** 実数: what is counted by several of them, once. */
  DISTINCT,
  /** 重複: the difference. */
  TWICE;

  /** What a record adds to that number. */
  public long amount(SharedContribution of) {
    return switch (this) {
      case SUM -> of.sum();
      case DISTINCT -> of.distinct();
      case TWICE -> of.sum() - of.distinct();
    };
  }

  /** The number itself. */
  public long of(Counted counted) {
    return switch (this) {
      case SUM -> counted.sum();
      case DISTINCT -> counted.distinct();
      case TWICE -> counted.twice();
    };
  }
}
