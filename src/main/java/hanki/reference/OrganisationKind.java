package hanki.reference;

/** What an organisation above the prefectures is. */
public enum OrganisationKind {
  /** 警察庁. */
  AGENCY,
  /** 管区警察局. */
  BUREAU,
  /** A bureau or unit within them. */
  DIVISION
}
