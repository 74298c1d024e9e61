package hanki.reference;

import hanki.platform.Refusal;

/** There is nothing below the heads of the columns. */
public class NoReferenceRows extends Refusal {

  NoReferenceRows(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
