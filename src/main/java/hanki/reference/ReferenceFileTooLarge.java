package hanki.reference;

import hanki.platform.Refusal;

/** The file is larger than a reference table can be. */
public class ReferenceFileTooLarge extends Refusal {

  ReferenceFileTooLarge(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
