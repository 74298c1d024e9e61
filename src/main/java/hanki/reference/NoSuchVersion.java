package hanki.reference;

import hanki.platform.Refusal;

/** No classification has a version of that code, or not for such records. */
public class NoSuchVersion extends Refusal {

  NoSuchVersion(String code) {
    super(code);
  }
}
