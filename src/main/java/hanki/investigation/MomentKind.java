package hanki.investigation;

/** What a moment in the course of a case is, in the order within one minute. */
public enum MomentKind {
  OCCURRED,
  RECOGNISED,
  EVENT,
  ARRESTED,
  SENT,
  REQUESTED,
  RELEASED,
  STATE,
  FILE_ADDED,
  FILE_WITHDRAWN,
  TASK_DONE
}
