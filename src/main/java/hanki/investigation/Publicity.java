package hanki.investigation;

/** Whether something may be told outside (公表・非公表). */
public enum Publicity {
  /** 公表. */
  PUBLIC,
  /** 非公表. */
  CONFIDENTIAL
}
