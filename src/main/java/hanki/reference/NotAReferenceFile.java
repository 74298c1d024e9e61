package hanki.reference;

import hanki.platform.Refusal;

/** The file is no table of texts. */
public class NotAReferenceFile extends Refusal {

  NotAReferenceFile(Object... arguments) {
    super(arguments);
  }

  @Override
  public String field() {
    return "file";
  }
}
