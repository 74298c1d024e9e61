package hanki.reference;

/** How far a value that everybody has keeps records apart. */
public enum CommonReach {
  /** 共用: the name alone connects nothing; a page or a mailbox there still does. */
  SITE,
  /** すべて: nothing under that name connects, as at the true site of a shop. */
  ALL
}
