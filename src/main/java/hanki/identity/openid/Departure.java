package hanki.identity.openid;

import java.net.URI;

/** Where a browser goes to, and what is kept until it is back. */
public record Departure(URI address, Trip trip) {}
