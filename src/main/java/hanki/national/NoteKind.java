package hanki.national;

/** Why a series breaks, or what happened beside it. */
public enum NoteKind {
  /** 組織改編. */
  ORGANISATION,
  /** 定義変更. */
  DEFINITION,
  /** 法改正. */
  LAW,
  /** 分類変更. */
  CLASSIFICATION,
  /** 公表の変更: it is published in another way, or no more. */
  PUBLICATION
}
