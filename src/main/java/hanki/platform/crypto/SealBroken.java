package hanki.platform.crypto;

/** A sealed value was changed, belongs to another place, or its key is not in the data folder. */
public class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SealBroken(String reason) {
    super(reason);
  }

  SealBroken(String reason, Throwable cause) {
    super(reason, cause);
  }
}
