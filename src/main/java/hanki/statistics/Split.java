package hanki.statistics;

/**
 * How a measure is split: by what, and in which version of a classification.
 *
 * <p>Written {@code offence} for the classes as they were recorded and {@code offence@national-3}
 * for those of a version into which they are mapped.
 *
 * @param version code of the version; empty for the classes as recorded
 */
public record Split(Breakdown breakdown, String version) {

  private static final String JOINT = "@";
  private static final String CODE = "[a-z0-9][a-z0-9-]{0,29}";

  /** By the classes that the records hold. */
  public static Split recorded(Breakdown breakdown) {
    return new Split(breakdown, "");
  }

  /**
   * Reads {@link #code()}; whether the version exists is not asked.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Split parse(String code) {
    int joint = code == null ? -1 : code.indexOf(JOINT);
    if (joint < 0) {
      return recorded(Breakdown.parse(code));
    }
    String version = code.substring(joint + 1);
    if (!version.matches(CODE)) {
      throw new IllegalArgumentException("not a version: " + code);
    }
    return new Split(Breakdown.parse(code.substring(0, joint)), version);
  }

  /** Whether the classes are those that the records hold. */
  public boolean isRecorded() {
    return version.isEmpty();
  }

  /** The form in addresses. */
  public String code() {
    return breakdown.code() + (isRecorded() ? "" : JOINT + version);
  }
}
