package hanki.identity;

/**
 * Where an attempt comes from.
 *
 * @param address of the client, never longer than 60 characters
 * @param deviceHash of the cookie that browsers get at sign-in; null if it sent none
 * @param browser what the browser says of itself, cut to 200 characters
 */
public record Place(String address, String deviceHash, String browser) {

  /** An address is all that is known of it. */
  public Place(String address) {
    this(address, null, "");
  }
}
