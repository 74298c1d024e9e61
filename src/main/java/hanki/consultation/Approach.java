package hanki.consultation;

/** By what way the offender reached the citizen, or the citizen came upon the trap (接触の手段). */
public enum Approach {
  SMS,
  MAIL,
  TELEPHONE,
  SNS,
  /** ウェブ広告. */
  ADVERTISEMENT,
  /** 検索結果. */
  SEARCH_RESULT,
  /** 警告画面・ポップアップ. */
  POPUP,
  /** 訪問. */
  VISIT,
  /** 郵便. */
  LETTER,
  OTHER
}
