package hanki.jointinvestigation;

/** What is counted of what members share. */
public enum JointMeasure {
  /** 延べ逮捕: each is one person arrested by one police on one day. */
  ARRESTS,
  /** 逮捕人員. */
  PERSONS,
  /** 検挙件数. */
  CASES,
  /** 検挙人員, of those named in clearances. */
  CLEARED,
  /** 認知事件. */
  INCIDENTS,
  /** 被害額. */
  YEN
}
