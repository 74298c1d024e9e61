package hanki.investigation;

/** Whether a victim is a person or a company or other body. */
public enum VictimKind {
  INDIVIDUAL,
  COMPANY
}
