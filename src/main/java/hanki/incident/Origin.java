package hanki.incident;

/** What brought the offence to the notice of the police (端緒). */
public enum Origin {
  /** 被害届. */
  DAMAGE_REPORT,
  /** 告訴. */
  COMPLAINT,
  /** 告発. */
  ACCUSATION,
  /** 相談. */
  CONSULTATION,
  /** 職務質問. */
  QUESTIONING,
  /** 他機関: another office or a provider told. */
  OTHER_OFFICE,
  /** その他, such as a patrol of the net or the confession of a further offence. */
  OTHER
}
