package hanki.consultation;

/** How the citizen reached the police (経路). */
public enum Channel {
  /** The consultation number #9110. */
  HOTLINE,
  /** 来署: at the counter of a station. */
  COUNTER,
  /** 電話: any other telephone call. */
  TELEPHONE,
  /** メール. */
  MAIL,
  /** 全国統一オンライン受付, since 29 March 2024. */
  NATIONAL_ONLINE,
  /** 他機関: handed over by another office. */
  OTHER_OFFICE
}
