package hanki.investigation;

/** The terms that run from an arrest. */
public enum LegalTerm {
  /** 送致: within 48 hours of the arrest (刑訴法203条1項). */
  REFERRAL,
  /** 勾留請求: within 24 hours of the referral and 72 hours of the arrest (刑訴法205条1項・2項). */
  DETENTION_REQUEST
}
