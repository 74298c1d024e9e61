package hanki.trace;

import java.util.Locale;

/** The kinds of records that carry traces. */
public enum Carrier {
  /** 相談. */
  CONSULTATION,
  /** 認知事件. */
  INCIDENT,
  /** 検挙. */
  ARREST,
  /** 偽サイト. */
  INDICATOR,
  /** 合同捜査・共同捜査. */
  JOINT_INVESTIGATION;

  /** Folder of its pages. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace("_", "");
  }
}
