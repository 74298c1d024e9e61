package hanki.arrest;

import hanki.platform.Refusal;

/** Acts that are taken together (包括1件) are one case, whatever their number. */
public class NotOneCase extends Refusal {

  @Override
  public String field() {
    return "cases";
  }
}
