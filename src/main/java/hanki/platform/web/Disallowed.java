package hanki.platform.web;

import java.util.Arrays;

/**
 * Why a request is turned away before any page sees it, with the HTTP status that says so. Each has
 * a title and a text under its name.
 */
public enum Disallowed {
  /** Bytes that are no request, no text, or name another host. */
  BAD_REQUEST(400),
  /** A post that another site sent. */
  FOREIGN(403),
  /** Neither GET, HEAD nor POST. */
  METHOD(405),
  /** The request took too long to arrive. */
  SLOW(408),
  /** More bytes than the page takes. */
  TOO_LARGE(413),
  /** An address longer than any page has. */
  ADDRESS_TOO_LONG(414),
  /** A body that is no form. */
  NO_FORM(415),
  /** More often than a person can. */
  TOO_OFTEN(429),
  /** Headers larger than any browser sends. */
  HEADERS_TOO_LARGE(431),
  /** A fault of the program. */
  FAULT(500),
  /** The database, or the program, is not there at the moment. */
  UNAVAILABLE(503);

  private final int status;

  Disallowed(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The reason that stands for a status the container chose: a fault of the asker or of ours. */
  static Disallowed of(int status) {
    return Arrays.stream(values())
        .filter(each -> each.status == status && each != FOREIGN)
        .findFirst()
        .orElse(status < 500 ? BAD_REQUEST : FAULT);
  }
}
