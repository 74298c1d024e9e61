package hanki.investigation;

/** The sex of a victim, as statistics have it. */
public enum Sex {
  MALE,
  FEMALE
}
