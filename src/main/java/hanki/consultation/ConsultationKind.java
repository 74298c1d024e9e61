package hanki.consultation;

/**
 * What the citizen came for (種別). Only a {@link #CONSULTATION} asks the police to act and is
 * counted; mere information is not (要綱 of Kagawa, Toyama and Ehime, same wording).
 */
public enum ConsultationKind {
  /** 相談. */
  CONSULTATION,
  /** 情報提供. */
  INFORMATION,
  /** 通報. */
  REPORT,
  /** 苦情. */
  COMPLAINT,
  /** 要望. */
  REQUEST;

  /** Whether it counts as a received consultation. */
  public boolean isCounted() {
    return this == CONSULTATION;
  }

  /**
   * Whether it is looked at again until it is closed (点検): who only tells something asks nothing.
   */
  public boolean isChecked() {
    return this == CONSULTATION || this == COMPLAINT || this == REQUEST;
  }
}
