package hanki.consultation;

/** By what two records are of the same complainant. */
public enum SamePart {
  TELEPHONE,
  MAIL,
  /** The weakest: many people have one name. */
  NAME
}
