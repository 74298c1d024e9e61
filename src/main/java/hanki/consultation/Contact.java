package hanki.consultation;

/** The ways to reach a complainant that may be kept. */
public enum Contact {
  TELEPHONE,
  MAIL,
  ADDRESS
}
