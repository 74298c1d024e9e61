package hanki.identity;

import java.time.Instant;

/** When and from which address an officer signed in the time before. */
public record PreviousSignIn(Instant at, String address) {}
