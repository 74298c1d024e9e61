package hanki.reference;

/** Headquarters see the whole prefecture, a station sees itself. */
public enum StationKind {
  HEADQUARTERS,
  STATION
}
