package hanki.consultation;

/** The age of a complainant in tens of years (年代), as published tables have it. */
public enum AgeBand {
  UNDER_20,
  TWENTIES,
  THIRTIES,
  FORTIES,
  FIFTIES,
  SIXTIES,
  SEVENTIES,
  EIGHTY_AND_OVER
}
