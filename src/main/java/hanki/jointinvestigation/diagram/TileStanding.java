package hanki.jointinvestigation.diagram;

/** How the police of a prefecture takes part on the day of the map. */
public enum TileStanding {
  /** In the joint headquarters: a circle. */
  HEADQUARTERS,
  /** Beside it, or in a 共同捜査: a square. */
  ALONGSIDE,
  /** It has left, or comes later: a ring. */
  NOT_NOW,
  NONE
}
