package hanki.reference;

/** The agency sees every prefecture, headquarters the whole prefecture, a station sees itself. */
public enum StationKind {
  /** A division of the National Police Agency or of a regional bureau. */
  AGENCY,
  HEADQUARTERS,
  STATION,
  /** The desk of another force, which reads here what is shared with it: it keeps no records. */
  PARTNER
}
