package hanki.guidance;

/** On which side an actor of a method stands: decides the look of its box in the diagram. */
public enum ActorPart {
  /** Who commits it or carries its gains. */
  OFFENDER,
  /** Who suffers it. */
  HARMED,
  /** What it is done with, and everybody else. */
  MEANS
}
