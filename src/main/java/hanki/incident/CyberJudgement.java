package hanki.incident;

/**
 * Whether the network was indispensable for the offence (サイバー該当): no table of offences says so, an
 * officer judges each incident.
 */
public enum CyberJudgement {
  /** 該当: only these count. */
  CYBER,
  /** 非該当. */
  NOT_CYBER,
  /** 未判定: counts as soon as somebody judges it cyber. */
  UNDECIDED;

  public boolean isCounted() {
    return this == CYBER;
  }
}
