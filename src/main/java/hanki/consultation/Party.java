package hanki.consultation;

/** Who consults: a person for themselves, or somebody for a company or other body. */
public enum Party {
  INDIVIDUAL,
  COMPANY
}
