package hanki.consultation;

/** The sex a complainant gave; null on the record if it was not asked. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
