package hanki.identity;

/** A session just opened and the secret its browser gets. */
record OpenedSession(Long id, Token binding, Token device) {}
