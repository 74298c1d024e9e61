package hanki.identity;

/** Why a session is over. */
public enum Ending {
  SIGNED_OUT,
  /** Nothing was done for too long. */
  IDLE,
  /** Open for longer than a session may last. */
  TOO_LONG,
  /** Ended by its officer from another session, or because the password was changed. */
  BY_OFFICER,
  BY_ADMINISTRATOR,
  /** The account was stopped, or its password or second factor reset. */
  STOPPED,
  /** More sessions at once than an officer may have; the oldest ends. */
  TOO_MANY
}
